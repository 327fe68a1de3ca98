# METADATA
# scope: package
# title: Information security risk analyses are made
# description: >-
#   Without analysis protection is chosen by chance. The rule asks for at least one analysis within the window.
# custom:
#   id: RIS-01
#   scope: organisation
#   area: risk_analysis
#   severity: critical
#   basis: survey_finding
#   needs: [events]
#   sv:
#     title: Riskanalyser av informationssäkerhet görs
#     description: Utan analys väljs skyddet på måfå. Regeln frågar efter minst en analys inom tidsgränsen.
#   message:
#     sv: "I {name} har ingen riskanalys av informationssäkerhet gjorts {params.window_days:last}."
#     en: "In {name} no information security risk analysis has been made in {params.window_days:last}."
#   remedy:
#     sv: >-
#       Bestäm att varje verksamhet gör en riskanalys, den viktigaste först, med stöd av samordnaren; styrsystem och vad
#       de är kopplade till ingår. Kommun- eller regiondirektören beslutar. Notera varje analys under `events` med
#       `type: risk_analysis` och verksamheten och styrsystemen i `about`.
#     en: >-
#       Settle that every operation makes a risk analysis, the most important first, with the coordinator's support;
#       control systems and what they are linked to are part of it. The chief executive decides. Record each analysis
#       under `events` with `type: risk_analysis` and the operation and the control systems in `about`.
#     class: do_then_record
#   witness: {query: outdated, target: risk_analysis}
#   source: [{document: "003", section: "§2.7 L946-949"}]
#   params:
#     window_days: {type: integer, unit: days, default: 1095}
package ansvar.rules.risk_analysis.analyses_made

_latest contains summary.days_ago if {
	some summary in input.events
	summary.kind == "risk_analysis"
	summary.topic == "any"
}

finding contains {"detail": {}} if count(_latest) == 0

finding contains {"detail": {"days": days}} if {
	some days in _latest
	days > data.params.window_days
}
