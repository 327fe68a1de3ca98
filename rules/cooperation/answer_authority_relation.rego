# METADATA
# scope: package
# title: An answer of standing cooperation with the county board shows in the responsibility model
# description: Cooperation that stands has somebody on each side. Where the model knows of none, it hangs on a person.
# custom:
#   id: ENK-21
#   scope: answer
#   area: cooperation
#   severity: medium
#   basis: inferred
#   sv:
#     title: Ett svar om stadigvarande samarbete med länsstyrelsen syns i ansvarsmodellen
#     description: >-
#       Ett samarbete som består har någon på var sida. Där ansvarsmodellen inte känner någon hänger det på en person.
#   message:
#     sv: >-
#       Svaret på fråga {name} är att det finns ett stadigvarande samarbete med länsstyrelsen, men ansvarsmodellen har
#       inget samarbete med någon myndighet.
#     en: >-
#       The answer to question {name} is that there is standing cooperation with the county administrative board, but
#       the responsibility model has no working relation with any authority.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera
#       länsstyrelsen under `units` med `kind: authority` och samarbetet under `works_with`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       county administrative board under `units` with `kind: authority` and the cooperation under `works_with`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.11 L1339-1344"}]
package ansvar.rules.cooperation.answer_authority_relation

default applies := false

applies if {
	input.id == "2.11-q1"
	input.yes
}

default assessed := false

assessed if input.model.authority_cooperation.known

finding contains {"detail": {"answer": true, "says": false, "lacks": ["authority"]}} if {
	input.yes
	input.model.authority_cooperation.known
	not input.model.authority_cooperation.value
}
