# METADATA
# scope: package
# title: Every incident in an administration appears in the central compilation
# description: >-
#   What looks like a mishap in one place is a pattern when it is seen from above. An incident that is never passed on
#   is missing from the picture.
# custom:
#   id: INC-09
#   scope: incident
#   area: incident_continuity
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Varje incident i en förvaltning finns i den centrala sammanställningen
#     description: >-
#       Det som på ett ställe ser ut som en olyckshändelse är ett mönster när det ses uppifrån. En incident som aldrig
#       förs vidare saknas i bilden.
#   message:
#     sv: "Incidenten {name} finns inte i någon central sammanställning av incidenter."
#     en: "The incident {name} is not in any central compilation of incidents."
#   remedy:
#     sv: >-
#       Ta med incidenten i nästa sammanställning. Den strategiska informationssäkerhetssamordnaren beslutar. Notera
#       sammanställningen under `events` med ämnet `incident_compilation` och incidenten i `about`.
#     en: >-
#       Include the incident in the next compilation. The chief information security officer decides. Record the
#       compilation under `events` with the topic `incident_compilation` and the incident in `about`.
#     class: do_then_record
#   witness: {query: absent, target: incident_compilation}
#   source: [{document: "000", section: "L79-80"}, {document: "000", section: "L164-168"}]
#   params:
#     grace_days: {type: integer, unit: days, default: 180}
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.central_compilation

default applies := false

applies if {
	input.unit.known
	_may_be_recent
	_may_be_due
}

default assessed := false

assessed if input.days_ago.known

_may_be_recent if not input.days_ago.known

_may_be_recent if {
	input.days_ago.known
	input.days_ago.value <= data.params.window_days
}

_may_be_due if not input.days_ago.known

_may_be_due if input.compiled

_may_be_due if input.compilation_since

_may_be_due if {
	input.days_ago.known
	input.days_ago.value > data.params.grace_days
}

finding contains {"detail": {}} if not input.compiled
