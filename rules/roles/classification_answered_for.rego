# METADATA
# scope: package
# title: Somebody answers for information classification being done
# description: >-
#   Support and participation are not enough: where nobody owns, leads or does the work, information is protected by
#   habit. A duty given to an empty role counts as given to nobody.
# custom:
#   id: ANS-13
#   scope: organisation
#   area: roles
#   severity: high
#   basis: survey_finding
#   needs: [duties]
#   implied_by: [LED-01, INC-06, ANS-10, ANS-12, GRP-05]
#   sv:
#     title: Någon svarar för att informationsklassning görs
#     description: >-
#       Stöd och deltagande räcker inte: där ingen äger, leder eller utför arbetet skyddas information av vana. En
#       uppgift på en tom roll räknas som lagd på ingen.
#   message:
#     sv: "I {name} svarar ingen tillsatt roll för att informationsklassning görs."
#     en: "In {name} no filled role answers for information classification being done."
#   remedy:
#     sv: >-
#       Lägg ansvaret för informationsklassning på informationsägarna eller verksamhetscheferna; kommun- eller
#       regiondirektören beslutar. Notera det under `duties` med `kind: own` och `topic: classification`, och
#       innehavaren under `assignments`.
#     en: >-
#       Give the responsibility for information classification to the information owners or the heads of operations; the
#       chief executive decides. Record it under `duties` with `kind: own` and `topic: classification`, and the holder
#       under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: duties}
#   source: [{document: "003", section: "§2.4 L672-677"}]
package ansvar.rules.roles.classification_answered_for

_duties := [duty |
	some entry in input.topics
	entry.topic == "classification"
	some duty in entry.duties
	duty.kind in {"own", "lead", "do"}
]

_answered if {
	some duty in _duties
	count(duty.filled) > 0
}

_related contains {"kind": "duty", "id": duty.id} if some duty in _duties

finding contains {
	"detail": {"duties": sort([duty.id | some duty in _duties])},
	"related": [entity | some entity in _related],
} if {
	not _answered
}
