# METADATA
# scope: package
# title: A mandate said to be sufficient goes with a direct line to top management
# description: A mandate shows in whom one may speak to. Where others pass the word on, the mandate is theirs.
# custom:
#   id: ENK-07
#   scope: answer
#   area: coordination
#   severity: medium
#   basis: inferred
#   implied_by: [ANS-02]
#   sv:
#     title: Ett mandat som sägs räcka hör ihop med en direkt rapportväg till högsta ledningen
#     description: Ett mandat märks på vem man får tala med. Där andra för ordet vidare är mandatet deras.
#   message:
#     sv: >-
#       Enligt svaret på fråga {name} har funktionen ett gott mandat, men i ansvarsmodellen är det ingen i den
#       funktionen som når högsta ledningen i ett steg.
#     en: >-
#       According to the answer to question {name} the function has a good mandate, but in the responsibility model
#       nobody in that function reaches top management in one step.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller låt
#       kommundirektören eller motsvarande besluta en direkt rapportväg till högsta ledningen och notera den under
#       `lines`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or have the
#       chief executive decide a direct line to top management and record it under `lines`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.5 L744-748"}, {document: "000", section: "L118-119"}]
package ansvar.rules.coordination.answer_mandate

default applies := false

applies if {
	input.id == "2.5-q3a"
	"good" in input.values
}

default assessed := false

assessed if input.model.ciso_direct_to_top.known

default _lacks := "top_management"

_lacks := "ciso" if {
	input.model.ciso.known
	not input.model.ciso.value
}

finding contains {"detail": {"lacks": [_lacks]}} if {
	"good" in input.values
	input.model.ciso_direct_to_top.known
	not input.model.ciso_direct_to_top.value
}
