# METADATA
# scope: package
# title: The answer on how often continuity plans are exercised agrees with the responsibility model
# description: >-
#   An exercise leaves a date and somebody who took part. Where the model has none, nothing has been learned from one.
# custom:
#   id: ENK-29
#   scope: answer
#   area: incident_continuity
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om hur ofta kontinuitetsplaner övas stämmer med ansvarsmodellen
#     description: >-
#       En övning lämnar ett datum och någon som var med. Där ansvarsmodellen inte har någon har ingen lärdom dragits av
#       den.
#   message:
#     sv: >-
#       Svaret på fråga {name}, om hur ofta kontinuitetsplanerna övas, stämmer inte med övningarna i ansvarsmodellen.
#     en: >-
#       The answer to question {name}, on how often the continuity plans are exercised, does not agree with the
#       exercises in the responsibility model.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera övningarna
#       under `events` med `type: exercise` och ämnet `continuity`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       exercises under `events` with `type: exercise` and the topic `continuity`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.8 L1161-1168"}]
package ansvar.rules.incident_continuity.answer_exercises

default applies := false

applies if {
	input.id == "2.8-q6"
	count(input.values) > 0
}

default assessed := false

assessed if input.model.continuity_exercises.known

finding contains {"detail": {"lacks": ["exercise"]}} if {
	input.model.continuity_exercises.known
	not input.model.continuity_exercises.value
	some value in input.values
	value != "never"
}

finding contains {"severity": "low", "detail": {"model": input.model.continuity_exercises.ids}} if {
	"never" in input.values
	input.model.continuity_exercises.value
}
