# METADATA
# scope: package
# title: A security event that a line manager handled shows consultation with the security coordinator
# description: >-
#   A manager meets such an event seldom, the coordinator often. Together they judge it better, and the next manager
#   need not start from nothing.
# custom:
#   id: INC-14
#   scope: incident
#   area: incident_continuity
#   severity: low
#   basis: role_text
#   needs: [incidents]
#   sv:
#     title: En säkerhetshändelse som en chef har hanterat visar samråd med säkerhetssamordnaren
#     description: >-
#       En chef möter en sådan händelse sällan, samordnaren ofta. Tillsammans bedömer de den bättre, och nästa chef
#       slipper börja från noll.
#   message:
#     sv: >-
#       Incidenten {name} rapporterades av en chef, {detail.manager}, och inget samråd med säkerhetssamordnaren är
#       noterat.
#     en: >-
#       The incident {name} was reported by a manager, {detail.manager}, and no consultation with the security
#       coordinator is recorded.
#   remedy:
#     sv: >-
#       Låt chefen gå igenom händelsen med säkerhetssamordnaren. Chefen beslutar. Notera samrådet i incidentens
#       `consulted`.
#     en: >-
#       Let the manager go through the event with the security coordinator. The manager decides. Record the consultation
#       in the incident's `consulted`.
#     class: do_then_record
#   witness: {query: absent, target: security_coordinator}
#   source: [{document: "004", section: "L77"}]
#   params:
#     consulted: {type: functions, unit: function, default: [security_coordinator, security_manager]}
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.manager_consulted

default applies := false

applies if {
	_by_manager
	_may_be_recent
}

default assessed := false

assessed if input.days_ago.known

_may_be_recent if not input.days_ago.known

_may_be_recent if {
	input.days_ago.known
	input.days_ago.value <= data.params.window_days
}

_by_manager if {
	input.reported_by.known
	"line_manager" in input.reported_by.value.functions
}

_consulted if {
	some function in input.involved
	function in data.params.consulted
}

finding contains {
	"detail": {"manager": input.reported_by.value.id},
	"related": [{"kind": input.reported_by.value.kind, "id": input.reported_by.value.id}],
} if {
	input.reported_by.known
	not _consulted
}
