# METADATA
# scope: package
# title: There is standing cooperation with the county administrative board, not single projects
# description: >-
#   The county administrative board keeps the regional picture. Single projects end, and with them the contact.
# custom:
#   id: SAM-01
#   scope: answer
#   area: cooperation
#   severity: low
#   basis: survey_finding
#   sv:
#     title: Det finns ett stadigvarande samarbete med länsstyrelsen, inte enstaka projekt
#     description: >-
#       Länsstyrelsen håller ihop den regionala bilden. Enstaka projekt tar slut, och då försvinner kontakten.
#   message:
#     sv: "Svaret på fråga {name} visar inget stadigvarande samarbete med länsstyrelsen."
#     en: "The answer to question {name} does not show any standing cooperation with the county administrative board."
#   remedy:
#     sv: >-
#       Kom överens med länsstyrelsen om en stående kontakt; samordnaren tar initiativet och kommundirektören eller
#       motsvarande beslutar. Notera det under `works_with` och rätta svaret på {name} under `answers`.
#     en: >-
#       Agree on a standing contact with the county administrative board; the coordinator takes the initiative and the
#       chief executive decides. Record it under `works_with` and correct the answer to {name} under `answers`.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "003", section: "§2.11 L1395-1399"}]
#   params:
#     passing: {type: words, unit: part of a word, default: [projekt, project]}
#     standing:
#       type: words
#       unit: part of a word
#       default:
#         [årlig, löpande, regelbund, stadigvarande, kontinuerlig, nätverk, yearly, annual, regular, standing, continu,
#         network]
package ansvar.rules.cooperation.answer_county_board

import data.ansvar.lib.answers

default applies := false

applies if input.id == "2.11-q1"

default assessed := false

assessed if input.no

assessed if answers.answered(input.all, "2.11-q3")

_forms := answers.texts(input.all, "2.11-q3")

_standing if {
	some text in _forms
	answers.mentions(text, data.params.standing)
}

finding contains {"detail": {}} if input.no

finding contains {"detail": {}} if {
	input.yes
	not _standing
	some text in _forms
	answers.mentions(text, data.params.passing)
}
