# METADATA
# scope: package
# title: Somebody answers for information security risk analysis being done
# description: >-
#   Support and participation are not enough: where nobody owns, leads or does the work, risks are found when they have
#   come true. A duty given to an empty role counts as given to nobody.
# custom:
#   id: ANS-14
#   scope: organisation
#   area: roles
#   severity: high
#   basis: survey_finding
#   needs: [duties]
#   implied_by: [LED-01, INC-06, ANS-10, ANS-12, GRP-05]
#   sv:
#     title: Någon svarar för att riskanalys av informationssäkerheten görs
#     description: >-
#       Stöd och deltagande räcker inte: där ingen äger, leder eller utför arbetet upptäcks riskerna först när de har
#       inträffat. En uppgift på en tom roll räknas som lagd på ingen.
#   message:
#     sv: "I {name} svarar ingen tillsatt roll för att riskanalys av informationssäkerheten görs."
#     en: "In {name} no filled role answers for information security risk analysis being done."
#   remedy:
#     sv: >-
#       Lägg ansvaret för riskanalys av informationssäkerheten på informationsägarna eller verksamhetscheferna; kommun-
#       eller regiondirektören beslutar. Notera det under `duties` med `kind: own` och `topic: risk_analysis`, och
#       innehavaren under `assignments`.
#     en: >-
#       Give the responsibility for information security risk analysis to the information owners or the heads of
#       operations; the chief executive decides. Record it under `duties` with `kind: own` and `topic: risk_analysis`,
#       and the holder under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: duties}
#   source: [{document: "003", section: "§2.4 L684-691"}]
package ansvar.rules.roles.risk_analysis_answered_for

_duties := [duty |
	some entry in input.topics
	entry.topic == "risk_analysis"
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
