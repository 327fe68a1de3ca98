# METADATA
# scope: package
# title: The answer on a purchasing process agrees with the responsibility model
# description: A process that nobody can show does not reach those who buy.
# custom:
#   id: ENK-20
#   scope: answer
#   area: procurement
#   severity: medium
#   basis: inferred
#   implied_by: [UPP-01]
#   sv:
#     title: Svaret om inköpsprocess stämmer med ansvarsmodellen
#     description: En process som ingen kan visa når inte dem som köper in.
#   message:
#     sv: >-
#       Fråga {name}, om en process gör att informationssäkerhet vägs in vid inköp, är besvarad med {detail.answer}, men
#       ansvarsmodellen säger {detail.says}.
#     en: >-
#       Question {name}, whether a process makes information security count in purchasing, is answered {detail.answer},
#       but the responsibility model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera processen
#       under `documents` med ämnet `procurement`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       process under `documents` with the topic `procurement`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.10 L1232-1237"}]
package ansvar.rules.procurement.answer_process

default applies := false

applies if input.id == "2.10-q1"

default assessed := false

assessed if input.model.procurement_process.known

finding contains {"detail": {"answer": true, "says": false, "lacks": ["documents"]}} if {
	input.yes
	input.model.procurement_process.known
	not input.model.procurement_process.value
}

finding contains {
	"severity": "low",
	"detail": {"answer": false, "says": true, "model": input.model.procurement_process.ids},
} if {
	input.no
	input.model.procurement_process.value
}
