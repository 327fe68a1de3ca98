# METADATA
# scope: package
# title: The self-assessment is at most twelve months old
# description: Last year's answers are about last year's people, systems and decisions.
# custom:
#   id: ENK-12
#   scope: assessment
#   area: systematic_work
#   severity: low
#   basis: inferred
#   sv:
#     title: Självskattningen är högst tolv månader gammal
#     description: Fjolårets svar handlar om fjolårets människor, system och beslut.
#   message:
#     sv: "Självskattningen för {name} är från {detail.days:date}."
#     en: "The self-assessment of {name} is of {detail.days:date}."
#   remedy:
#     sv: >-
#       Gå igenom frågorna på nytt; den som svarar för självskattningen bestämmer dagen. Notera sedan den nya dagen i
#       `answered_on` i svarsfilen.
#     en: >-
#       Go through the questions again; whoever answers for the self-assessment sets the day. Then record the new day in
#       `answered_on` in the answers file.
#     class: do_then_record
#   witness: {query: field, target: answered_on}
#   source: [{document: "003", section: "§1.3 L258-259"}]
#   params:
#     limit_days: {type: integer, unit: days, default: 365}
package ansvar.rules.systematic_work.assessment_age

default assessed := false

assessed if input.answered_days_ago.known

finding contains {"detail": {"days": input.answered_days_ago.value}} if {
	input.answered_days_ago.known
	input.answered_days_ago.value > data.params.limit_days
}
