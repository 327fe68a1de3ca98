# METADATA
# scope: package
# title: An incident that touches IT was coordinated with IT
# description: >-
#   IT sees the same incident from the other side, and can both stop it and destroy its traces. Handled apart, each
#   works against the other.
# custom:
#   id: INC-12
#   scope: incident
#   area: incident_continuity
#   severity: medium
#   basis: role_text
#   needs: [incidents]
#   sv:
#     title: En incident som rör it samordnades med it
#     description: >-
#       It ser samma incident från andra hållet och kan både stoppa den och röja undan spåren. Hanteras den var för sig
#       arbetar man mot varandra.
#   message:
#     sv: "Incidenten {name} rör it, men it var inte med i hanteringen."
#     en: "The incident {name} touches IT, but IT was not part of handling it."
#   remedy:
#     sv: >-
#       Ta kontakt med it om händelsen och bestäm vem som gör vad. Den strategiska informationssäkerhetssamordnaren
#       beslutar. Notera it:s roll i incidentens `consulted` eller `reports`.
#     en: >-
#       Contact IT about the event and settle who does what. The chief information security officer decides. Record the
#       IT role in the incident's `consulted` or `reports`.
#     class: do_then_record
#   witness: {query: absent, target: it}
#   source: [{document: "000", section: "L83"}]
#   params:
#     it_functions: {type: functions, unit: function, default: [it_manager, it_security_officer, it_coordinator]}
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.coordinated_with_it

default applies := false

applies if {
	"it" in input.tags
	_may_be_recent
}

default assessed := false

assessed if input.days_ago.known

_may_be_recent if not input.days_ago.known

_may_be_recent if {
	input.days_ago.known
	input.days_ago.value <= data.params.window_days
}

_with_it if {
	some function in input.involved
	function in data.params.it_functions
}

_with_it if {
	some party in input.consulted
	party.it
}

_with_it if {
	some report in input.reports
	report.to.it
}

_with_it if {
	input.reported_by.known
	input.reported_by.value.it
}

finding contains {"detail": {}} if not _with_it
