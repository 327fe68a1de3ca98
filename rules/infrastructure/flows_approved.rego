# METADATA
# scope: package
# title: >-
#   Each flow of information between systems is approved by the information security role and the security organisation
# description: Information that flows on meets other protection and other readers. Two pairs of eyes see more than one.
# custom:
#   id: TEK-07
#   scope: system
#   area: infrastructure
#   severity: medium
#   basis: interview
#   needs: [systems, events]
#   sv:
#     title: Varje informationsflöde mellan system är godkänt av informationssäkerhetsrollen och säkerhetsorganisationen
#     description: Information som förs vidare möter annat skydd och andra läsare. Två par ögon ser mer än ett.
#   message:
#     sv: >-
#       Informationsflödet mellan {name} och {detail.flows} är inte godkänt av både informationssäkerhetsrollen och
#       säkerhetsorganisationen.
#     en: >-
#       The flow of information between {name} and {detail.flows} is not approved by both the information security role
#       and the security organisation.
#   remedy:
#     sv: >-
#       Låt systemägaren beskriva flödet, och låt informationssäkerhetssamordnaren och säkerhetschefen besluta. Notera
#       det under `events` med `type: approval`, båda systemen i `about` och båda rollerna i `by`.
#     en: >-
#       Have the system owner describe the flow, and have the information security coordinator and the security manager
#       decide. Record it under `events` with `type: approval`, both systems in `about` and both roles in `by`.
#     class: do_then_record
#   witness: {query: entities, target: flows}
#   source: [{document: "002", section: "§8.1 L566-570"}]
#   params:
#     infosec: {type: functions, unit: function, default: [ciso, infosec_coordinator_unit]}
#     security: {type: functions, unit: function, default: [security_manager, security_coordinator]}
package ansvar.rules.infrastructure.flows_approved

default applies := false

applies if count(input.flows) > 0

_approved(functions) if {
	some function in functions
	function in data.params.infosec
	some other in functions
	other in data.params.security
}

_open contains flow.to if {
	some flow in input.flows
	not _approved(flow.approved_by)
}

finding contains {
	"detail": {"flows": sort(_open)},
	"related": [{"kind": "system", "id": system} | some system in sort(_open)],
} if {
	count(_open) > 0
}
