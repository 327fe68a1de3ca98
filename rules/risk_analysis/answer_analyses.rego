# METADATA
# scope: package
# title: The answer on risk analyses agrees with the responsibility model
# description: An analysis that is made has a day and a result. Where none is known, nothing can be built on it.
# custom:
#   id: ENK-17
#   scope: answer
#   area: risk_analysis
#   severity: medium
#   basis: inferred
#   implied_by: [RIS-01]
#   sv:
#     title: Svaret om riskanalyser stämmer med ansvarsmodellen
#     description: >-
#       En analys som görs har en dag och ett resultat. Där ingen är känd går det inte att bygga vidare på den.
#   message:
#     sv: >-
#       Fråga {name}, om riskanalyser av informationssäkerheten görs, är besvarad med {detail.answer}, men
#       ansvarsmodellen säger {detail.says}.
#     en: >-
#       Question {name}, whether information security risk analyses are made, is answered {detail.answer}, but the
#       responsibility model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera de
#       riskanalyser som har gjorts under `events`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       risk analyses that have been made under `events`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.7 L946-949"}]
package ansvar.rules.risk_analysis.answer_analyses

default applies := false

applies if input.id == "2.7-q1"

default assessed := false

assessed if input.model.risk_analyses.known

assessed if input.model.rsa.value

finding contains {"detail": {"answer": true, "says": false, "lacks": ["risk_analysis"]}} if {
	input.yes
	input.model.risk_analyses.known
	not input.model.risk_analyses.value
	not input.model.rsa.value
}

finding contains {
	"severity": "low",
	"detail": {"answer": false, "says": true, "model": input.model.risk_analyses.ids},
} if {
	input.no
	input.model.risk_analyses.value
}
