# METADATA
# scope: package
# title: The answer on a classification method agrees with the responsibility model
# description: A method that is not written down is applied differently by each who classifies.
# custom:
#   id: ENK-16
#   scope: answer
#   area: classification
#   severity: medium
#   basis: inferred
#   implied_by: [KLA-01]
#   sv:
#     title: Svaret om klassningsmetod stämmer med ansvarsmodellen
#     description: En metod som inte är nedskriven tillämpas olika av var och en som klassar.
#   message:
#     sv: >-
#       Fråga {name}, om det finns en metod för att klassa information, är besvarad med {detail.answer}, men
#       ansvarsmodellen säger {detail.says}.
#     en: >-
#       Question {name}, whether there is a method for classifying information, is answered {detail.answer}, but the
#       responsibility model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera metoden
#       under `documents` med `type: method` och ämnet `classification`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       method under `documents` with `type: method` and the topic `classification`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.6 L849-852"}]
package ansvar.rules.classification.answer_method

default applies := false

applies if input.id == "2.6-q1"

default assessed := false

assessed if input.model.classification_method.known

finding contains {"detail": {"answer": true, "says": false, "lacks": ["classification_method"]}} if {
	input.yes
	input.model.classification_method.known
	not input.model.classification_method.value
}

finding contains {
	"severity": "low",
	"detail": {"answer": false, "says": true, "model": input.model.classification_method.ids},
} if {
	input.no
	input.model.classification_method.value
}
