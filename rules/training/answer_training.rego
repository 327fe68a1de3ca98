# METADATA
# scope: package
# title: The answer on training agrees with the responsibility model
# description: >-
#   Training that is offered is held at some time. Where no occasion is known, nobody knows whom it has reached.
# custom:
#   id: ENK-23
#   scope: answer
#   area: training
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om utbildning stämmer med ansvarsmodellen
#     description: En utbildning som erbjuds hålls någon gång. Där inget tillfälle är känt vet ingen vem den har nått.
#   message:
#     sv: >-
#       Fråga {name}, om medarbetarna får erbjudande om utbildning, är besvarad med {detail.answer}, men ansvarsmodellen
#       säger {detail.says}.
#     en: >-
#       Question {name}, whether employees are offered training, is answered {detail.answer}, but the responsibility
#       model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera de
#       utbildningar som har hållits under `events` med `type: training`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       training that has been held under `events` with `type: training`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.12 L1428-1431"}]
package ansvar.rules.training.answer_training

default applies := false

applies if input.id == "2.12-q1"

default assessed := false

assessed if input.model.training.known

finding contains {"detail": {"answer": true, "says": false, "lacks": ["training"]}} if {
	input.yes
	input.model.training.known
	not input.model.training.value
}

finding contains {"severity": "low", "detail": {"answer": false, "says": true, "model": input.model.training.ids}} if {
	input.no
	input.model.training.value
}
