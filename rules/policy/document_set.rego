# METADATA
# scope: package
# title: The document set has a document on the organisation and routines for the work, operations, continuity and users
# description: >-
#   Together these tell who does what, how the work is run and what applies to IT, in a crisis and to every user.
#   Guidelines and instructions count as routines; the policy has a rule of its own. The topics isms, operations,
#   continuity and users tell which is which.
# custom:
#   id: POL-11
#   scope: organisation
#   area: policy
#   severity: medium
#   basis: role_text
#   needs: [documents]
#   sv:
#     title: >-
#       Dokumentsamlingen har ett dokument om organisationen och rutiner för arbetet, drift, kontinuitet och användare
#     description: >-
#       Tillsammans säger de vem som gör vad, hur arbetet bedrivs och vad som gäller för it, i kris och för varje
#       användare. Riktlinjer och instruktioner räknas som rutiner; policyn har en egen regel. Ämnena isms, operations,
#       continuity och users visar vilket som är vilket.
#   message:
#     sv: "I {name} saknar dokumentsamlingen {detail.missing}."
#     en: "The document set of {name} lacks {detail.missing}."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren ta fram det som saknas tillsammans med it-chefen och verksamheterna;
#       direktören beslutar. Notera dokumenten under `documents` med `topics`, och det om organisationen med
#       `responsibility_and_roles` i `contents`.
#     en: >-
#       Have the information security coordinator draft what is missing together with the IT manager and the operations;
#       the chief executive decides. Record the documents under `documents` with `topics`, and the one on the
#       organisation with `responsibility_and_roles` in `contents`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "004", section: "L30-55"}]
package ansvar.rules.policy.document_set

_routines := [d | some d in input.documents; d.kind in {"routine", "instruction", "guideline"}]

_about contains topic if {
	some d in _routines
	some topic in d.topics
}

_organisation if {
	some d in input.documents
	d.kind != "policy"
	"responsibility_and_roles" in d.contents
}

_organisation if {
	some d in input.documents
	d.kind != "policy"
	"coordination" in d.topics
}

_missing contains "organisation_document" if not _organisation

_missing contains "work_routine" if not "isms" in _about

_missing contains "operations_routine" if not "operations" in _about

_missing contains "continuity_routine" if not "continuity" in _about

_missing contains "user_routine" if not "users" in _about

default assessed := false

assessed if count(_routines) == 0

assessed if count(_about) > 0

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if count(_missing) > 0
