# METADATA
# scope: package
# title: The answer on an incident process agrees with the responsibility model
# description: A process that is not written down is not found by whoever needs it in the middle of an incident.
# custom:
#   id: ENK-18
#   scope: answer
#   area: incident_continuity
#   severity: medium
#   basis: inferred
#   implied_by: [INC-01]
#   sv:
#     title: Svaret om incidentprocess stämmer med ansvarsmodellen
#     description: En process som inte är nedskriven hittas inte av den som behöver den mitt i en incident.
#   message:
#     sv: >-
#       Fråga {name}, om det finns en process för att rapportera och hantera incidenter, är besvarad med
#       {detail.answer}, men ansvarsmodellen säger {detail.says}.
#     en: >-
#       Question {name}, whether there is a process for reporting and handling incidents, is answered {detail.answer},
#       but the responsibility model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera rutinen
#       under `documents` med `contents` om rapportering och hantering av incidenter.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       routine under `documents` with `contents` on reporting and handling incidents.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.8 L1044-1050"}]
package ansvar.rules.incident_continuity.answer_incident_process

default applies := false

applies if input.id == "2.8-q1"

default assessed := false

assessed if input.model.incident_process.known

finding contains {"detail": {"answer": true, "says": false, "lacks": ["incident_handling", "incident_reporting"]}} if {
	input.yes
	input.model.incident_process.known
	not input.model.incident_process.value
}

finding contains {
	"severity": "low",
	"detail": {"answer": false, "says": true, "model": input.model.incident_process.ids},
} if {
	input.no
	input.model.incident_process.value
}
