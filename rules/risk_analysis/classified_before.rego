# METADATA
# scope: package
# title: The analysed information was classified before the analysis
# description: >-
#   Classification shows what the information needs. An analysis without it has to guess what there is to lose.
# custom:
#   id: RIS-11
#   scope: event
#   area: risk_analysis
#   severity: low
#   basis: guidance
#   needs: [assets, events]
#   sv:
#     title: Den analyserade informationen var klassad före analysen
#     description: Klassningen visar vad informationen behöver. En analys utan den får gissa vad som står på spel.
#   message:
#     sv: "Riskanalysen {name} gjordes innan informationen den gäller var klassad: {detail.unclassified}."
#     en: >-
#       The risk analysis {name} was made before the information it is about had been classified: {detail.unclassified}.
#   remedy:
#     sv: >-
#       Klassa informationen, och se sedan om riskanalysen ändras av det. Informationsägaren beslutar. Notera
#       klassningen i tillgångens `classes` och `classified_on` under `assets`, och en ny analys under `events`.
#     en: >-
#       Classify the information, then see whether that changes the risk analysis. The information owner decides. Record
#       the classification in the asset's `classes` and `classified_on` under `assets`, and a new analysis under
#       `events`.
#     class: do_then_record
#   witness: {query: entities, target: unclassified}
#   source: [{document: "003", section: "§2.7 L980-984"}]
#   params:
#     window_days: {type: integer, unit: days, default: 1095}
package ansvar.rules.risk_analysis.classified_before

default applies := false

applies if {
	input.kind == "risk_analysis"
	input.days_ago >= 0
	input.days_ago <= data.params.window_days
	count(input.information) > 0
}

finding contains {
	"detail": {"unclassified": sort(input.information_unclassified)},
	"related": [{"kind": "asset", "id": id} | some id in input.information_unclassified],
} if {
	count(input.information_unclassified) > 0
}
