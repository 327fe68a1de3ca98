# METADATA
# scope: package
# title: Incidents since the last risk analysis are among the inputs of the next
# description: >-
#   Incidents show what actually happens. An analysis that leaves them out rests on imagination alone. What happened in
#   a unit is taken up where that is analysed by itself, else with the nearest unit above that is.
# custom:
#   id: INC-15
#   scope: event
#   area: incident_continuity
#   severity: low
#   basis: guidance
#   needs: [events]
#   sv:
#     title: Incidenter sedan förra riskanalysen finns bland underlagen till nästa
#     description: >-
#       Incidenter visar vad som faktiskt händer. En analys som inte tar med dem vilar på fantasin. Det som hänt i
#       en enhet tas upp där den analyseras för sig, annars hos närmaste enhet ovanför som gör det.
#   message:
#     sv: "Riskanalysen {name} bygger inte på incidenter som hade inträffat i det den gäller: {detail.unused}."
#     en: "The risk analysis {name} does not build on incidents that had occurred in what it is about: {detail.unused}."
#   remedy:
#     sv: >-
#       Gå igenom incidenterna och se om de ändrar analysen. Den som ansvarar för analysen beslutar. Notera dem i
#       händelsens `inputs` under `events`.
#     en: >-
#       Go through the incidents and see whether they change the analysis. Whoever is responsible for the analysis
#       decides. Record them in the event's `inputs` under `events`.
#     class: do_then_record
#   witness: {query: entities, target: unused}
#   source: [{document: "003", section: "§2.8 L1087-1093"}]
#   params:
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.incidents_as_inputs

default applies := false

applies if {
	input.kind == "risk_analysis"
	input.days_ago >= 0
	input.days_ago <= data.params.window_days
	count(input.incidents_before) > 0
}

finding contains {
	"detail": {"unused": sort(input.incidents_unused)},
	"related": [{"kind": "incident", "id": id} | some id in input.incidents_unused],
} if {
	count(input.incidents_unused) > 0
}
