# METADATA
# scope: package
# title: "Systematic work has its parts in place: policy, function, classification method and risk analysis"
# description: Systematic work is made of its parts. A yes to the whole says little when a bearing part is answered no.
# custom:
#   id: SYS-06
#   scope: answer
#   area: systematic_work
#   severity: high
#   basis: guidance
#   sv:
#     title: "Systematiskt arbete har sina delar på plats: policy, funktion, klassningsmetod och riskanalys"
#     description: >-
#       Ett systematiskt arbete består av sina delar. Ett ja om helheten säger lite när en bärande del är besvarad med
#       nej.
#   message:
#     sv: "Svaret på fråga {name} är att arbetet är systematiskt, men svaret är nej på {detail.answers}."
#     en: "The answer to question {name} is that the work is systematic, but the answer is no to {detail.answers}."
#   remedy:
#     sv: >-
#       Besluta hur de delar som saknas ska komma till, eller svara nej på {name}; högsta ledningen beslutar ordningen.
#       Rätta sedan svaren under `answers`.
#     en: >-
#       Decide how the missing parts are to come about, or answer no to {name}; top management decides the order. Then
#       correct the answers under `answers`.
#     class: do_then_record
#   witness: {query: entities, target: answers}
#   source: [{document: "003", section: "§2.1 L354-362"}]
package ansvar.rules.systematic_work.answer_systematic_parts

import data.ansvar.lib.answers

default applies := false

applies if {
	input.id == "2.1-q1"
	input.yes
}

_parts := {"2.2-q1", "2.5-q1", "2.6-q1", "2.7-q1"}

_no contains part if {
	some part in _parts
	answers.said(input.all, part, "no")
}

_answered contains part if {
	some part in _parts
	answers.answered(input.all, part)
}

default assessed := false

assessed if count(_no) > 0

assessed if _answered == _parts

finding contains {"detail": {"answers": sort(_no)}} if {
	input.yes
	count(_no) > 0
}
