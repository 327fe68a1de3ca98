# METADATA
# scope: package
# title: An incident with nationally sensitive information was handled with the protective security role
# description: >-
#   What touches the nation's security follows rules of its own, also for who may know. The incident has to be shared
#   with those who keep them.
# custom:
#   id: INC-17
#   scope: incident
#   area: incident_continuity
#   severity: medium
#   basis: interview
#   needs: [incidents]
#   sv:
#     title: En incident med säkerhetsskyddad information hanterades med säkerhetsskyddsrollen
#     description: >-
#       Det som rör rikets säkerhet följer egna regler, också för vem som får veta. Incidenten måste delas med dem som
#       kan reglerna.
#   message:
#     sv: "Incidenten {name} rör säkerhetsskydd, men ingen {params.consulted} var med i hanteringen."
#     en: "The incident {name} concerns protective security, but no {params.consulted} was part of handling it."
#   remedy:
#     sv: >-
#       Lämna över bedömningen av händelsen till säkerhetsskyddsrollen. Säkerhetsskyddschefen beslutar. Notera rollen i
#       incidentens `consulted` eller `reports`, utan att beskriva själva informationen.
#     en: >-
#       Hand the assessment of the event to the protective security role. The head of protective security decides.
#       Record the role in the incident's `consulted` or `reports`, without describing the information itself.
#     class: do_then_record
#   witness: {query: absent, target: params.consulted}
#   source: [{document: "002", section: "§6.1 L416-426"}]
#   params:
#     consulted: {type: functions, unit: function, default: [protective_security_officer]}
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.protective_security

default applies := false

applies if {
	"protective_security" in input.tags
	_may_be_recent
}

default assessed := false

assessed if input.days_ago.known

_may_be_recent if not input.days_ago.known

_may_be_recent if {
	input.days_ago.known
	input.days_ago.value <= data.params.window_days
}

_consulted if {
	some function in input.involved
	function in data.params.consulted
}

finding contains {"detail": {}} if not _consulted
