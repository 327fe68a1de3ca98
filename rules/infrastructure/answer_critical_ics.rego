# METADATA
# scope: package
# title: The answer on industrial control systems as critical infrastructure agrees with the responsibility model
# description: A control system that one knows to be critical and another does not is protected by chance.
# custom:
#   id: ENK-30
#   scope: answer
#   area: infrastructure
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om industriella styrsystem som kritisk infrastruktur stämmer med ansvarsmodellen
#     description: Ett styrsystem som en vet är kritiskt men inte en annan skyddas av en slump.
#   message:
#     sv: >-
#       Svaret på fråga {name}, om industriella styrsystem som kritisk infrastruktur, stämmer inte med vilka system som
#       är märkta som kritiska i ansvarsmodellen.
#     en: >-
#       The answer to question {name}, on industrial control systems as critical infrastructure, does not agree with
#       which systems are marked as critical in the responsibility model.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller rätta `critical`
#       på styrsystemen under `systems`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or correct
#       `critical` on the control systems under `systems`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.9 L1189-1196"}]
package ansvar.rules.infrastructure.answer_critical_ics

default applies := false

applies if {
	input.id == "2.9-q1"
	count(input.values) > 0
}

default assessed := false

assessed if input.model.critical_ics.known

finding contains {"severity": "low", "detail": {"model": input.model.critical_ics.ids}} if {
	"not_identified" in input.values
	input.model.critical_ics.value
}

finding contains {"detail": {"lacks": ["ics"]}} if {
	count(input.values) > 0
	not "not_identified" in input.values
	input.model.critical_ics.known
	not input.model.critical_ics.value
}
