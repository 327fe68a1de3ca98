# METADATA
# scope: package
# title: A function that takes part in setting requirements has been designated
# description: >-
#   Whoever answers that the function takes part when requirements are set, but that there is none, means somebody else
#   or has answered wrongly.
# custom:
#   id: UPP-13
#   scope: answer
#   area: procurement
#   severity: medium
#   basis: inferred
#   sv:
#     title: En funktion som deltar i kravställning är utpekad
#     description: >-
#       Den som svarar att funktionen deltar när krav ställs, men att ingen finns, menar någon annan eller har svarat
#       fel.
#   message:
#     sv: >-
#       Svaret på fråga {name} är att informationssäkerhetsfunktionen är med när krav ställs, men enligt
#       {detail.answers} är ingen utpekad.
#     en: >-
#       The answer to question {name} is that the information security function takes part when requirements are set,
#       but according to {detail.answers} none is designated.
#   remedy:
#     sv: >-
#       Ta reda på vem som är med när krav ställs; den som svarar för upphandlingen vet. Rätta svaret på {name} eller på
#       2.5-q1 under `answers`.
#     en: >-
#       Find out who takes part when requirements are set; whoever answers for procurement knows. Correct the answer to
#       {name} or to 2.5-q1 under `answers`.
#     class: model_edit
#   witness: {query: entities, target: answers}
#   source: [{document: "003", section: "§2.10 L1275-1277"}, {document: "003", section: "§2.5 L764"}]
package ansvar.rules.procurement.answer_function_takes_part

import data.ansvar.lib.answers

default applies := false

applies if {
	input.id == "2.10-q2"
	input.yes
}

default assessed := false

assessed if answers.answered(input.all, "2.5-q1")

finding contains {"detail": {"answers": ["2.5-q1"]}} if {
	input.yes
	answers.said(input.all, "2.5-q1", "no")
}
