# METADATA
# scope: package
# title: An answer of standing cooperation with other municipalities shows in the responsibility model
# description: "Cooperation between municipalities leaves traces: a network, a shared role, a shared document."
# custom:
#   id: ENK-22
#   scope: answer
#   area: cooperation
#   severity: medium
#   basis: inferred
#   sv:
#     title: Ett svar om stadigvarande samarbete med andra kommuner syns i ansvarsmodellen
#     description: "Samarbete mellan kommuner lämnar spår: ett nätverk, en delad roll, ett gemensamt dokument."
#   message:
#     sv: >-
#       Svaret på fråga {name} är att det finns ett stadigvarande samarbete med andra kommuner, men ansvarsmodellen har
#       inget nätverk och inget som delas med andra.
#     en: >-
#       The answer to question {name} is that there is standing cooperation with other municipalities, but the
#       responsibility model has no network and nothing that is shared with others.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera nätverket
#       under `groups` med `kind: network`, eller samarbetet under `works_with`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       network under `groups` with `kind: network`, or the cooperation under `works_with`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.11 L1346-1351"}]
package ansvar.rules.cooperation.answer_municipal_relation

default applies := false

applies if {
	input.id == "2.11-q2"
	input.yes
}

default assessed := false

assessed if input.model.municipal_cooperation.known

finding contains {"detail": {"answer": true, "says": false, "lacks": ["network"]}} if {
	input.yes
	input.model.municipal_cooperation.known
	not input.model.municipal_cooperation.value
}
