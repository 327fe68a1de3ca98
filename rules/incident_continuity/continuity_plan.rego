# METADATA
# scope: package
# title: Every critical process has a continuity plan with an owner
# description: >-
#   When information is lost, the operation goes on only if somebody has thought out how beforehand, and keeps that
#   thinking current.
# custom:
#   id: KNT-01
#   scope: process
#   area: incident_continuity
#   severity: high
#   basis: survey_finding
#   needs: [processes, documents]
#   sv:
#     title: Varje kritisk process har en kontinuitetsplan med ansvarig
#     description: >-
#       När information faller bort går verksamheten vidare bara om någon har tänkt ut hur i förväg, och håller det
#       aktuellt.
#   message:
#     sv: "Den kritiska processen {name} saknar en kontinuitetsplan som någon svarar för."
#     en: "The critical process {name} has no continuity plan that anybody answers for."
#   remedy:
#     sv: >-
#       Ta fram en kontinuitetsplan och utse vem som förvaltar den. Processens ägare beslutar. Notera planen under
#       `documents` med `maintained_by` och `covers`, eller under processens `continuity_plan`.
#     en: >-
#       Write a continuity plan and name who maintains it. The owner of the process decides. Record the plan under
#       `documents` with `maintained_by` and `covers`, or under the process's `continuity_plan`.
#     class: do_then_record
#   witness: {query: absent, target: continuity_plan}
#   source: [{document: "003", section: "§2.8 L1052-1057, L1095-1099"}]
package ansvar.rules.incident_continuity.continuity_plan

default applies := false

applies if {
	_may_be_critical
	not "continuity_plan" in input.waived
}

default assessed := false

assessed if input.critical.known

_may_be_critical if not input.critical.known

_may_be_critical if {
	input.critical.known
	input.critical.value
}

_kept if {
	input.plan.known
	count(input.plan_maintained_by) > 0
}

finding contains {"detail": {}} if not _kept
