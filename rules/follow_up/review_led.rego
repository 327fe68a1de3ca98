# METADATA
# scope: package
# title: A filled role answers for the management review, and top management was present at the latest
# description: >-
#   A review that nobody answers for is put off, and one without top management decides nothing. The rule asks for a
#   duty of kind own or lead on the topic management_review, and looks at who took part in the latest review.
# custom:
#   id: KON-03
#   scope: organisation
#   area: follow_up
#   severity: medium
#   basis: role_text
#   needs: [duties]
#   implied_by: [LED-01, INC-06, ANS-10, ANS-12, GRP-05]
#   sv:
#     title: En tillsatt roll svarar för ledningens genomgång, och högsta ledningen deltog i den senaste
#     description: >-
#       En genomgång som ingen svarar för skjuts upp, och en utan högsta ledningen beslutar inget. Regeln frågar efter
#       en uppgift av slaget own eller lead med ämnet management_review och ser efter vilka som deltog i den senaste
#       genomgången.
#   message:
#     sv: >-
#       Ledningens genomgång i {name} saknar {detail.missing}. En tillsatt roll ska svara för den, och högsta ledningen
#       ska delta.
#     en: >-
#       The management review of {name} lacks {detail.missing}. A filled role is to answer for it, and top management is
#       to take part.
#   remedy:
#     sv: >-
#       Låt högsta ledningen lägga uppgiften på en tillsatt roll och själv delta vid nästa genomgång. Notera rollen i
#       `holder` på en uppgift under `duties` med ämnet `management_review`, och deltagarna i genomgångens
#       `participants` under `events`.
#     en: >-
#       Have top management assign the duty to a filled role and take part in the next review itself. Record the role in
#       `holder` of a duty under `duties` on the topic `management_review`, and those who took part in the review's
#       `participants` under `events`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "000", section: "L63"}]
package ansvar.rules.follow_up.review_led

_duties := [duty |
	some entry in input.topics
	entry.topic == "management_review"
	some duty in entry.duties
	duty.kind in {"own", "lead"}
]

_answered if {
	some duty in _duties
	count(duty.filled) > 0
}

_latest contains review.days_ago if some review in _reviews

_reviews := [event |
	some event in input.events
	event.kind in {"review", "meeting"}
	event.topic == "management_review"
]

_unknown if {
	some review in _reviews
	review.days_ago == min(_latest)
	not review.top_took_part.known
}

_missing contains "holder" if not _answered

_missing contains "top_management" if {
	some review in _reviews
	review.days_ago == min(_latest)
	review.top_took_part.known
	not review.top_took_part.value
}

default assessed := false

assessed if not _answered

assessed if not _unknown

finding contains {
	"detail": {"missing": sort([word | some word in _missing])},
	"related": [{"kind": "duty", "id": duty.id} | some duty in _duties; _missing == {"holder"}],
} if {
	count(_missing) > 0
}
