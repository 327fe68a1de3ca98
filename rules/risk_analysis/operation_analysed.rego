# METADATA
# scope: package
# title: Each operation, control systems included, has a current risk analysis or a recorded reason
# description: >-
#   Analysis tends to be made where IT is close at hand and left out where control systems run buildings, electricity,
#   heat and water. Each operation the file names is asked for one.
# custom:
#   id: RIS-04
#   scope: unit
#   area: risk_analysis
#   severity: high
#   basis: survey_finding
#   needs: [events]
#   implied_by: [RIS-01]
#   sv:
#     title: Varje verksamhet, även med styrsystem, har en aktuell riskanalys eller ett noterat skäl
#     description: >-
#       Analyser görs gärna där it ligger nära till hands och uteblir där styrsystem sköter byggnader, el, värme och
#       vatten. Regeln frågar varje verksamhet som filen namnger.
#   message:
#     sv: >-
#       För {name} finns ingen riskanalys av informationssäkerhet från {params.window_days:last}, och inget noterat
#       skäl att avstå.
#     en: >-
#       For {name} there is no information security risk analysis from {params.window_days:last}, and no recorded
#       reason to go without.
#   remedy:
#     sv: >-
#       Gör en riskanalys av verksamheten, med dess styrsystem och vad de är kopplade till. Förvaltningschefen eller
#       bolagets ledning beslutar. Notera den under `events` med `type: risk_analysis` och enheten och styrsystemen i
#       `about`, eller skälet att avstå under `waivers` som `risk_analysis`.
#     en: >-
#       Make a risk analysis of the operation, with its control systems and what they are linked to. The head of
#       administration or the company's management decides. Record it under `events` with `type: risk_analysis` and the
#       unit and the control systems in `about`, or the reason to go without under `waivers` as `risk_analysis`.
#     class: do_then_record
#   witness: {query: outdated, target: risk_analysis}
#   source: [{document: "003", section: "§2.7 L957-961"}, {document: "003", section: "§2.7 L1029-1039"}]
#   params:
#     window_days: {type: integer, unit: days, default: 1095}
#     vital:
#       type: words
#       unit: operation
#       default: [social_care, it_operations, schools, district_heating, water_and_sewage]
package ansvar.rules.risk_analysis.operation_analysed

default applies := false

applies if {
	input.reports_incidents
	input.kind != "committee"
	_operates
	not "risk_analysis" in input.waived
}

_operates if input.operation.known

_operates if count(input.ics) > 0

_systems := [{"kind": "system", "id": system} | some system in input.ics]

# Others can wait for their turn; what people depend on for life and safety cannot.
default _severity := "medium"

_severity := "high" if count(input.ics) > 0

_severity := "high" if {
	input.operation.known
	input.operation.value in data.params.vital
}

finding contains {"severity": _severity, "detail": {}, "related": _systems} if not input.risk_analysis_days_ago.known

finding contains {
	"severity": _severity,
	"detail": {"days": input.risk_analysis_days_ago.value},
	"related": _systems,
} if {
	input.risk_analysis_days_ago.known
	input.risk_analysis_days_ago.value > data.params.window_days
}
