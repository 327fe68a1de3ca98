# METADATA
# scope: package
# title: Where there is no classification method, one is planned
# description: >-
#   No method and no plan for one means that the worth of the information is not judged today and will not be tomorrow
#   either.
# custom:
#   id: KLA-06
#   scope: answer
#   area: classification
#   severity: high
#   basis: survey_finding
#   sv:
#     title: Där ingen klassningsmetod finns är en planerad
#     description: Varken metod eller plan betyder att informationens värde inte bedöms i dag och inte heller i morgon.
#   message:
#     sv: "Enligt svaren på frågorna {name} och {detail.answers} finns varken en klassningsmetod eller planer på någon."
#     en: >-
#       According to the answers to questions {name} and {detail.answers}, there is no classification method and no plan
#       for one.
#   remedy:
#     sv: >-
#       Besluta att införa en klassningsmetod, med ansvarig roll och datum; högsta ledningen beslutar. Notera det som en
#       planpost under `plans` och rätta svaret på 2.6-q2 under `answers`.
#     en: >-
#       Decide to introduce a classification method, with a responsible role and a date; top management decides. Record
#       it as a plan item under `plans` and correct the answer to 2.6-q2 under `answers`.
#     class: do_then_record
#   witness: {query: entities, target: answers}
#   source: [{document: "003", section: "§2.6 L856-858"}, {document: "003", section: "§2.6 L897-898"}]
package ansvar.rules.classification.answer_no_method_planned

import data.ansvar.lib.answers

default applies := false

applies if {
	input.id == "2.6-q1"
	input.no
}

default assessed := false

assessed if answers.answered(input.all, "2.6-q2")

finding contains {"detail": {"answers": ["2.6-q2"]}} if {
	input.no
	answers.said(input.all, "2.6-q2", "no")
}
