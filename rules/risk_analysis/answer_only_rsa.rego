# METADATA
# scope: package
# title: An outline in the risk and vulnerability analysis does not stand in for an information security risk analysis
# description: >-
#   The general analysis of risks and vulnerabilities looks at societal disturbances and touches information in outline
#   at most.
# custom:
#   id: RIS-13
#   scope: answer
#   area: risk_analysis
#   severity: medium
#   basis: survey_finding
#   sv:
#     title: En översiktlig risk- och sårbarhetsanalys ersätter inte en riskanalys av informationssäkerheten
#     description: >-
#       Den allmänna risk- och sårbarhetsanalysen ser på samhällsstörningar och rör informationen på sin höjd
#       översiktligt.
#   message:
#     sv: >-
#       Svaret på fråga {name} vilar på den allmänna risk- och sårbarhetsanalysen, och den är ingen riskanalys av
#       informationssäkerheten.
#     en: >-
#       The answer to question {name} rests on the general risk and vulnerability analysis, which is no information
#       security risk analysis.
#   remedy:
#     sv: >-
#       Gör en riskanalys av själva informationen och börja med den viktigaste verksamheten; förvaltningschefen
#       beslutar. Notera den under `events` med `type: risk_analysis` och rätta svaret på {name} under `answers`.
#     en: >-
#       Make a risk analysis of the information itself, beginning with the most important operation; the head of
#       administration decides. Record it under `events` with `type: risk_analysis` and correct the answer to {name}
#       under `answers`.
#     class: do_then_record
#   witness: {query: entities, target: model}
#   source: [{document: "003", section: "§2.7 L991-994"}]
#   params:
#     words: {type: words, unit: part of a word, default: [sårbarhetsanalys, vulnerability analysis]}
#     abbreviations: {type: words, unit: beginning of a word, default: [rsa]}
package ansvar.rules.risk_analysis.answer_only_rsa

import data.ansvar.lib.answers

default applies := false

applies if {
	input.id == "2.7-q1"
	input.yes
	input.model.rsa.value
}

applies if {
	input.id == "2.7-q6"
	input.text.known
}

default assessed := false

assessed if input.id == "2.7-q6"

assessed if input.model.risk_analyses.known

_rsa if answers.mentions(input.text.value, data.params.words)

_rsa if answers.has_word(input.text.value, data.params.abbreviations)

finding contains {"detail": {"model": input.model.rsa.ids}} if {
	input.id == "2.7-q1"
	input.model.rsa.value
	input.model.risk_analyses.known
	not input.model.risk_analyses.value
}

finding contains {"detail": {}} if {
	input.id == "2.7-q6"
	_rsa
}
