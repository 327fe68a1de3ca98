# METADATA
# scope: package
# title: Systematic work includes checking that the rules are followed
# description: >-
#   Systematic work presupposes follow-up and evaluation. Whoever does not check whether the rules are followed cannot
#   know whether the work leads anywhere.
# custom:
#   id: SYS-05
#   scope: answer
#   area: systematic_work
#   severity: high
#   basis: guidance
#   sv:
#     title: Systematiskt arbete omfattar kontroll av att reglerna följs
#     description: >-
#       Systematiskt arbete förutsätter uppföljning och utvärdering. Den som inte kontrollerar om reglerna följs kan
#       inte veta om arbetet leder någonstans.
#   message:
#     sv: >-
#       Svaret på fråga {name} är att arbetet är systematiskt, men enligt {detail.answers} kontrolleras inte
#       efterlevnaden.
#     en: >-
#       The answer to question {name} is that the work is systematic, but compliance is not checked according to
#       {detail.answers}.
#   remedy:
#     sv: >-
#       Bestäm vem som kontrollerar efterlevnaden och hur ofta; högsta ledningen beslutar. Rätta sedan svaret på 2.3-q1
#       under `answers`; till dess är svaret på {name} nej.
#     en: >-
#       Settle who checks compliance and how often; top management decides. Then correct the answer to 2.3-q1 under
#       `answers`; until then the answer to {name} is no.
#     class: do_then_record
#   witness: {query: entities, target: answers}
#   source: [{document: "003", section: "§2.1 L364-365"}, {document: "003", section: "§2.3 L513-515"}]
package ansvar.rules.systematic_work.answer_systematic_unchecked

import data.ansvar.lib.answers

default applies := false

applies if {
	input.id == "2.1-q1"
	input.yes
}

default assessed := false

assessed if answers.answered(input.all, "2.3-q1")

finding contains {"detail": {"answers": ["2.3-q1"]}} if {
	input.yes
	answers.said(input.all, "2.3-q1", "no")
}
