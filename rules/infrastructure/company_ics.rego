# METADATA
# scope: package
# title: A company with control systems outside the policy answers for itself or has an owner decision
# description: >-
#   A company answers for its own operation. Where the policy does not reach, either the company has people and a way to
#   raise the alarm, or the owner has decided how it is to be.
# custom:
#   id: TEK-03
#   scope: unit
#   area: infrastructure
#   severity: medium
#   basis: inferred
#   needs: [roles, lines, escalations, documents]
#   implied_by: [POL-05]
#   sv:
#     title: Bolag med styrsystem utanför policyn har egen funktion och incidentväg eller ägarbeslut
#     description: >-
#       Ett bolag svarar för sin egen verksamhet. Där policyn inte når har antingen bolaget egna människor och en
#       larmväg, eller så har ägaren beslutat hur det ska vara.
#   message:
#     sv: >-
#       {name} har styrsystem ({detail.systems}) utanför policyn, men varken ett ägarbeslut eller en egen
#       säkerhetsfunktion med incidentväg till kommunen.
#     en: >-
#       {name} has control systems ({detail.systems}) outside the policy, but neither an owner decision nor a security
#       function of its own with an incident line to the municipality.
#   remedy:
#     sv: >-
#       Låt bolaget utse en egen funktion och en larmväg till kommunen, eller ge det ett ägardirektiv. Bolagets ledning
#       respektive ägaren beslutar. Notera funktionen under `roles` och vägen under `escalations`, eller direktivet
#       under `documents` med ämnet `owner_directive` och bolaget i `covers`.
#     en: >-
#       Let the company appoint a function of its own and an alarm path to the municipality, or give it an owner
#       directive. The company's management or the owner decides. Record the function under `roles` and the path under
#       `escalations`, or the directive under `documents` with topic `owner_directive` and the company in `covers`.
#     class: do_then_record
#   witness: {query: entities, target: systems}
#   source: [{document: "003", section: "§1.2 L188-202; §2.2 L490-495; §2.9 L1215-1217"}]
#   params:
#     own_function: {type: functions, unit: function, default: [ciso, infosec_coordinator_unit]}
#     municipal_contact:
#       type: functions
#       unit: function
#       default: [security_manager, chief_executive, executive_board]
package ansvar.rules.infrastructure.company_ics

default applies := false

applies if {
	input.kind == "company"
	count(input.ics) > 0
	not input.covered_by_policy
}

_settled if input.owner_decision

_settled if {
	some function in input.functions
	function in data.params.own_function
	some contact in input.reaches.incident
	contact in data.params.municipal_contact
}

default assessed := false

assessed if input.staffing_known

# A role that nobody has said who fills may be vacant: that breaks a way, but mends none.
assessed if not _settled

assessed if input.owner_decision

finding contains {"detail": {"systems": sort(input.ics)}} if not _settled
