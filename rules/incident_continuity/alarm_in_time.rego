# METADATA
# scope: package
# title: A serious incident reached the security manager within the set time
# description: >-
#   A path on paper is worth what it did when it was needed: the time from detection to alarm shows whether it worked.
# custom:
#   id: INC-04
#   scope: incident
#   area: incident_continuity
#   severity: high
#   basis: role_text
#   needs: [incidents]
#   sv:
#     title: En allvarlig incident nådde säkerhetschefen inom satt tid
#     description: >-
#       En väg på papper är värd vad den gjorde när den behövdes: tiden från upptäckt till larm visar om den höll.
#   message:
#     sv: >-
#       Den allvarliga incidenten {name} nådde inte sin mottagare ({params.incident_recipient}) inom
#       {params.limit_minutes} minuter från upptäckten.
#     en: >-
#       The serious incident {name} did not reach its recipient ({params.incident_recipient}) within
#       {params.limit_minutes} minutes of detection.
#   remedy:
#     sv: >-
#       Ta reda på var larmet stannade och korta vägen. Säkerhetschefen beslutar. Notera vägen och tiden under
#       `escalations`, och rapporter som saknas under incidentens `reports`.
#     en: >-
#       Find out where the alarm stopped and shorten the way. The security manager decides. Record the path and its time
#       under `escalations`, and any missing report under the incident's `reports`.
#     class: do_then_record
#   witness: {query: entities, target: told}
#   source: [{document: "000", section: "L79-81"}, {document: "001", section: "L117-118"}]
#   params:
#     incident_recipient: {type: functions, unit: function, default: [security_manager]}
#     limit_minutes: {type: integer, unit: minutes, default: 60}
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.alarm_in_time

default applies := false

applies if {
	_may_be_serious
	_may_be_recent
}

default assessed := false

# Nobody to be told is for the rule on the function itself to tell.
assessed if {
	input.severity.known
	input.days_ago.known
	some function in input.functions_named
	function in data.params.incident_recipient
}

_may_be_serious if input.serious

_may_be_serious if not input.severity.known

_may_be_recent if not input.days_ago.known

_may_be_recent if {
	input.days_ago.known
	input.days_ago.value <= data.params.window_days
	input.days_ago.value >= 0
}

_received contains {"by": report.to.id, "minutes": report.minutes.value} if {
	some report in input.reports
	report.minutes.known
	some function in report.to.functions
	function in data.params.incident_recipient
}

_minutes contains report.minutes if some report in _received

_told contains report.by if some report in _received

finding contains {"detail": {"item": "never", "told": sort(data.params.incident_recipient)}} if count(_minutes) == 0

# An alarm that came late came all the same.
finding contains {
	"severity": "medium",
	"detail": {"item": "late", "minutes": min(_minutes), "told": sort(_told)},
} if {
	count(_minutes) > 0
	min(_minutes) > data.params.limit_minutes
}
