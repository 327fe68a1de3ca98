# METADATA
# scope: package
# title: The answer on continuity plans agrees with the responsibility model
# description: A plan that the model does not know has no one who keeps it up and no process it belongs to.
# custom:
#   id: ENK-19
#   scope: answer
#   area: incident_continuity
#   severity: medium
#   basis: inferred
#   implied_by: [KNT-01]
#   sv:
#     title: Svaret om kontinuitetsplaner stämmer med ansvarsmodellen
#     description: >-
#       En plan som ansvarsmodellen inte känner till har ingen som förvaltar den och ingen process den hör till.
#   message:
#     sv: >-
#       Fråga {name}, om det finns kontinuitetsplaner för bortfall av information, är besvarad med {detail.answer}, men
#       ansvarsmodellen säger {detail.says}.
#     en: >-
#       Question {name}, whether there are continuity plans for loss of information, is answered {detail.answer}, but
#       the responsibility model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera planerna
#       under `documents` med `type: continuity_plan` och vad de gäller.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       plans under `documents` with `type: continuity_plan` and what they cover.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.8 L1052-1057"}]
package ansvar.rules.incident_continuity.answer_continuity_plans

default applies := false

applies if input.id == "2.8-q5"

default assessed := false

assessed if input.model.continuity_plans.known

finding contains {"detail": {"answer": true, "says": false, "lacks": ["continuity_plan"]}} if {
	input.yes
	input.model.continuity_plans.known
	not input.model.continuity_plans.value
}

finding contains {
	"severity": "low",
	"detail": {"answer": false, "says": true, "model": input.model.continuity_plans.ids},
} if {
	input.no
	input.model.continuity_plans.value
}
