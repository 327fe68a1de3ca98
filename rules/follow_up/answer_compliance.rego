# METADATA
# scope: package
# title: The answer on checking compliance agrees with the responsibility model
# description: "A check leaves a trace: a day, somebody who made it, a result. Without one it cannot be followed up."
# custom:
#   id: ENK-15
#   scope: answer
#   area: follow_up
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om kontroll av efterlevnad stämmer med ansvarsmodellen
#     description: >-
#       En kontroll lämnar spår: en dag, någon som gjorde den, ett resultat. Utan spår går den inte att följa upp.
#   message:
#     sv: >-
#       Fråga {name}, om efterlevnaden kontrolleras, är besvarad med {detail.answer}, men ansvarsmodellen säger
#       {detail.says}.
#     en: >-
#       Question {name}, whether compliance is checked, is answered {detail.answer}, but the responsibility model says
#       {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera de
#       kontroller och revisioner som har gjorts under `events`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       checks and audits that have been made under `events`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.3 L501-504"}, {document: "003", section: "§2.3 L536-541"}]
package ansvar.rules.follow_up.answer_compliance

default applies := false

applies if input.id == "2.3-q1"

default assessed := false

assessed if input.model.compliance_checks.known

finding contains {"detail": {"answer": true, "says": false, "lacks": ["check"]}} if {
	input.yes
	input.model.compliance_checks.known
	not input.model.compliance_checks.value
}

finding contains {
	"severity": "low",
	"detail": {"answer": false, "says": true, "model": input.model.compliance_checks.ids},
} if {
	input.no
	input.model.compliance_checks.value
}
