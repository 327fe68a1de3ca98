# METADATA
# scope: package
# title: >-
#   The management review takes up incidents, changed risks, work done, reviews, and proposals on documents, direction
#   and funding
# description: >-
#   Management can only steer by what it hears. The rule looks at the latest review (type review or meeting, topic
#   management_review) and is silent while nobody has recorded what it took up.
# custom:
#   id: KON-02
#   scope: event
#   area: follow_up
#   severity: medium
#   basis: guidance
#   implied_by: [KON-01]
#   sv:
#     title: >-
#       Ledningens genomgång tar upp incidenter, ändrade risker, utfört arbete, granskningar och förslag om
#       styrdokument, inriktning och medel
#     description: >-
#       Ledningen kan bara styra efter det den får höra. Regeln ser till den senaste genomgången (typ review eller
#       meeting, ämne management_review) och tiger så länge ingen har noterat vad den tog upp.
#   message:
#     sv: "Ledningens genomgång {name} tog inte upp {detail.missing}."
#     en: "The management review {name} did not take up {detail.missing}."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren komplettera underlaget och ledningen ta upp frågorna, senast vid nästa
#       genomgång. Notera det i `contents` på genomgången under `events`.
#     en: >-
#       Have the information security coordinator complete the basis and management take up the questions, at the next
#       review at the latest. Record it in `contents` of the review under `events`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.3 L521-525"}]
package ansvar.rules.follow_up.review_contents

default applies := false

applies if {
	input.kind in {"review", "meeting"}
	"management_review" in input.latest_for
}

default assessed := false

assessed if count(input.contents) > 0

_wanted := {
	"incidents",
	"changed_risks",
	"work_done",
	"own_reviews",
	"independent_reviews",
	"document_proposals",
	"direction_proposals",
	"funding_proposals",
}

_missing := _wanted - {content | some content in input.contents}

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if count(_missing) > 0
