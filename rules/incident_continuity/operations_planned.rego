# METADATA
# scope: package
# title: Social care, IT operations, schools, heating and water each have a continuity plan or a recorded reason
# description: >-
#   These are the operations where people feel a loss of information soonest, and the ones municipalities name when
#   asked what they have planned for.
# custom:
#   id: KNT-11
#   scope: unit
#   area: incident_continuity
#   severity: medium
#   basis: survey_finding
#   needs: [documents]
#   implied_by: [KNT-01]
#   sv:
#     title: Vård och omsorg, it-drift, skola samt värme och vatten har var sin kontinuitetsplan eller ett noterat skäl
#     description: >-
#       Det är här människor snabbast märker att information faller bort, och det är dessa verksamheter kommunerna
#       nämner när de får frågan vad de har planer för.
#   message:
#     sv: "{name} ({detail.operation}) har ingen kontinuitetsplan och inget noterat skäl att avstå."
#     en: "{name} ({detail.operation}) has no continuity plan and no recorded reason to go without."
#   remedy:
#     sv: >-
#       Ta fram en kontinuitetsplan för verksamheten. Förvaltningschefen eller bolagets ledning beslutar. Notera planen
#       under `documents` med enheten i `covers`, eller skälet att avstå under `waivers` som `continuity_plan`.
#     en: >-
#       Write a continuity plan for the operation. The head of administration or the company's management decides.
#       Record the plan under `documents` with the unit in `covers`, or the reason to go without under `waivers` as
#       `continuity_plan`.
#     class: do_then_record
#   witness: {query: entities, target: plans}
#   source: [{document: "003", section: "§2.8 L1178-1186"}]
#   params:
#     operations:
#       type: words
#       unit: operation
#       default: [social_care, it_operations, schools, district_heating, water_and_sewage]
package ansvar.rules.incident_continuity.operations_planned

default applies := false

applies if {
	input.reports_incidents
	input.kind != "committee"
	input.operation.known
	input.operation.value in data.params.operations
	not "continuity_plan" in input.waived
}

finding contains {
	"detail": {"operation": input.operation.value, "plans": []},
	"related": [{"kind": "process", "id": process} | some process in input.unplanned_processes],
} if {
	input.operation.known
	not input.continuity_plan.known
}
