# METADATA
# scope: package
# title: Every serious incident was reported to top management, or somebody signed that this was not needed
# description: Whether management must know is a judgement. It has to be made by somebody, and to be seen afterwards.
# custom:
#   id: INC-05
#   scope: incident
#   area: incident_continuity
#   severity: high
#   basis: role_text
#   needs: [incidents]
#   sv:
#     title: >-
#       Varje allvarlig incident är rapporterad till högsta ledningen, eller någon har med namn noterat att det inte
#       behövdes
#     description: Om ledningen behöver veta är en bedömning. Någon ska ha gjort den, och det ska synas i efterhand.
#   message:
#     sv: >-
#       För den allvarliga incidenten {name} finns varken en rapport till högsta ledningen eller en namngiven notering
#       om att det inte behövdes.
#     en: >-
#       For the serious incident {name} there is neither a report to top management nor a signed note that none was
#       needed.
#   remedy:
#     sv: >-
#       Rapportera incidenten till högsta ledningen, eller notera varför det inte behövs. Den strategiska
#       informationssäkerhetssamordnaren beslutar. Notera rapporten under incidentens `reports`, eller avståendet under
#       `waivers` som `management_report`.
#     en: >-
#       Report the incident to top management, or note why that is not needed. The chief information security officer
#       decides. Record the report under the incident's `reports`, or the note under `waivers` as `management_report`.
#     class: do_then_record
#   witness: {query: absent, target: top_management}
#   source: [{document: "000", section: "L79-81"}]
#   params:
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.management_told

default applies := false

applies if {
	_may_be_serious
	_may_be_recent
}

default assessed := false

assessed if {
	input.severity.known
	input.days_ago.known
}

_may_be_serious if input.serious

_may_be_serious if not input.severity.known

_may_be_recent if not input.days_ago.known

_may_be_recent if {
	input.days_ago.known
	input.days_ago.value <= data.params.window_days
	input.days_ago.value >= 0
}

_settled if "management_report" in input.waived

_settled if {
	some report in input.reports
	report.to.top_management
}

finding contains {"detail": {}} if not _settled
