# METADATA
# scope: package
# title: The competence development of the information security function is planned and has taken place
# description: >-
#   Threats and rules change every year, and so must the knowledge of those who lead the work. A plan means that the
#   need is assessed and either met or planned for.
# custom:
#   id: UTB-04
#   scope: role
#   area: training
#   severity: medium
#   basis: survey_finding
#   needs: [roles, events]
#   sv:
#     title: Informationssäkerhetsfunktionens kompetensutveckling är planerad och genomförd
#     description: >-
#       Hot och regler ändras varje år, och kunskapen hos dem som leder arbetet behöver följa med. En plan är att
#       behovet är bedömt och antingen täckt eller inplanerat.
#   message:
#     sv: "För {name} saknas {detail.missing} som visar att kompetensen har utvecklats {params.window_days:last}."
#     en: >-
#       For {name} there is no {detail.missing} to show that competence has been developed in
#       {params.window_days:last}.
#   remedy:
#     sv: >-
#       Bedöm vad rollen behöver lära, planera det och genomför minst en utbildning om året. Rollens chef beslutar.
#       Notera bedömningen i `competence` under `roles`, och utbildningen under `events` med `type: training`, ämnet
#       `competence` och rollen i `participants`.
#     en: >-
#       Assess what the role needs to learn, plan it and carry out training at least once a year. The manager of the
#       role decides. Record the assessment in `competence` under `roles`, and the training under `events` with `type:
#       training`, the topic `competence` and the role in `participants`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.12 L1489-1493"}]
#   params:
#     window_days: {type: integer, unit: days, default: 365}
#     function: {type: functions, unit: function, default: [ciso]}
package ansvar.rules.training.function_development

default applies := false

applies if {
	not input.vacant
	some function in input.functions
	function in data.params.function
}

default assessed := false

assessed if count(input.people) > 0

_planned if input.competence_plan

_planned if {
	input.competence_gap.known
	not input.competence_gap.value
}

_trained if {
	input.course_days_ago.known
	input.course_days_ago.value <= data.params.window_days
}

_missing contains "plan" if not _planned

_missing contains "training" if not _trained

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if count(_missing) > 0
