# METADATA
# scope: package
# title: Continuity plans are exercised at a set interval
# description: >-
#   A plan that nobody has tried is a guess. Once in a while is no interval, for nobody knows when the next time is.
# custom:
#   id: KNT-03
#   scope: answer
#   area: incident_continuity
#   severity: high
#   basis: survey_finding
#   sv:
#     title: Kontinuitetsplaner övas med ett bestämt intervall
#     description: >-
#       En plan som ingen har prövat är en gissning. Enstaka gånger är inget intervall, för ingen vet när nästa gång är.
#   message:
#     sv: "Enligt svaret på fråga {name} övas kontinuitetsplanerna aldrig eller bara enstaka gånger."
#     en: According to the answer to question {name}, the continuity plans are exercised never or only once in a while.
#   remedy:
#     sv: >-
#       Bestäm ett intervall för övningarna och håll den första; den som förvaltar planen beslutar. Notera det i planens
#       `interval` och övningen under `events`, och rätta svaret på {name} under `answers`.
#     en: >-
#       Settle an interval for the exercises and hold the first; whoever keeps up the plan decides. Record it in the
#       plan's `interval` and the exercise under `events`, and correct the answer to {name} under `answers`.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "003", section: "§2.8 L1164-1166"}]
package ansvar.rules.incident_continuity.answer_exercise_interval

default applies := false

applies if input.id == "2.8-q6"

_no_interval := {"occasionally", "never"}

finding contains {"detail": {}} if {
	some value in input.values
	value in _no_interval
}
