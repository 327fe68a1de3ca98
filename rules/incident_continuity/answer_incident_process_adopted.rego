# METADATA
# scope: package
# title: The answer on whether the incident process is decided agrees with the responsibility model
# description: A process that nobody has decided binds nobody, however well it is written.
# custom:
#   id: ENK-28
#   scope: answer
#   area: incident_continuity
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om incidentprocessen är beslutad stämmer med ansvarsmodellen
#     description: En process som ingen har beslutat binder ingen, hur väl den än är skriven.
#   message:
#     sv: >-
#       Fråga {name}, om incidentprocessen är formellt beslutad, är besvarad med {detail.answer}, men ansvarsmodellen
#       säger {detail.says}.
#     en: >-
#       Question {name}, whether the incident process has been formally decided on, is answered {detail.answer}, but the
#       responsibility model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera vem som
#       har beslutat processen och när, i `decided_by` och `decided_on` under `documents`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record who
#       has decided the process and when, in `decided_by` and `decided_on` under `documents`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.8 L1139-1140"}]
package ansvar.rules.incident_continuity.answer_incident_process_adopted

default applies := false

applies if input.id == "2.8-q3"

default assessed := false

assessed if input.model.incident_process_adopted.known

_undecided := {
	"answer": true,
	"says": false,
	"model": input.model.incident_process.ids,
	"lacks": ["decided_by"],
}

_decided := {"answer": false, "says": true, "model": input.model.incident_process_adopted.ids}

finding contains {"detail": _undecided} if {
	input.yes
	input.model.incident_process_adopted.known
	not input.model.incident_process_adopted.value
}

finding contains {"severity": "low", "detail": _decided} if {
	input.no
	input.model.incident_process_adopted.value
}
