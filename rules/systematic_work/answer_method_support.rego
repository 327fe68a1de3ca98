# METADATA
# scope: package
# title: Systematic work rests on at least one named method support
# description: >-
#   Whoever works systematically can say what the work follows. An answer that names nothing cannot be checked or
#   compared.
# custom:
#   id: SYS-03
#   scope: answer
#   area: systematic_work
#   severity: medium
#   basis: survey_finding
#   sv:
#     title: Systematiskt arbete vilar på minst ett angivet metodstöd
#     description: >-
#       Den som arbetar systematiskt kan säga vad arbetet följer. Ett svar utan metodstöd går varken att pröva eller
#       jämföra.
#   message:
#     sv: "Svaret på fråga {name} är att arbetet är systematiskt, men inget metodstöd är valt."
#     en: "The answer to question {name} is that the work is systematic, but no method support is chosen."
#   remedy:
#     sv: >-
#       Välj vilket metodstöd arbetet ska vila på; samordnaren föreslår och ledningen beslutar. Fyll sedan i svaret på
#       2.1-q2 under `answers`, eller rätta svaret på {name}.
#     en: >-
#       Choose which method support the work is to rest on; the coordinator proposes and management decides. Then fill
#       in the answer to 2.1-q2 under `answers`, or correct the answer to {name}.
#     class: do_then_record
#   witness: {query: entities, target: answers}
#   source: [{document: "003", section: "§2.1 L374-385"}]
package ansvar.rules.systematic_work.answer_method_support

import data.ansvar.lib.answers

default applies := false

applies if {
	input.id == "2.1-q1"
	input.yes
}

default assessed := false

assessed if answers.answered(input.all, "2.1-q2")

finding contains {"detail": {"answers": ["2.1-q2"]}} if {
	answers.answered(input.all, "2.1-q2")
	count(answers.chosen(input.all, "2.1-q2")) == 0
}
