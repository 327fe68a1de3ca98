# METADATA
# scope: package
# title: Risk analyses are made regularly or before changes, not only irregularly
# description: >-
#   Risks change with time and with every change of systems and ways of working. An analysis now and then misses both.
# custom:
#   id: RIS-02
#   scope: answer
#   area: risk_analysis
#   severity: medium
#   basis: guidance
#   sv:
#     title: Riskanalyser görs regelbundet eller inför förändringar, inte bara oregelbundet
#     description: >-
#       Risker ändras med tiden och med varje ändring av system och arbetssätt. En analys då och då missar båda.
#   message:
#     sv: "Enligt svaret på fråga {name} görs riskanalyser bara oregelbundet."
#     en: "According to the answer to question {name}, risk analyses are made only irregularly."
#   remedy:
#     sv: >-
#       Bestäm hur ofta riskanalyser görs och inför vilka förändringar; högsta ledningen beslutar det tillsammans med
#       metoden. Rätta sedan svaret på {name} under `answers` och notera analyserna under `events`.
#     en: >-
#       Settle how often risk analyses are made and before which changes; top management decides, together with the
#       method. Then correct the answer to {name} under `answers` and record the analyses under `events`.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "003", section: "§2.7 L969-970"}, {document: "003", section: "§2.7 L1012-1014"}]
package ansvar.rules.risk_analysis.answer_irregular_analysis

default applies := false

applies if {
	input.id == "2.7-q2"
	count(input.values) > 0
}

_other := [value | some value in input.values; value != "irregularly"]

finding contains {"detail": {}} if {
	"irregularly" in input.values
	count(_other) == 0
}
