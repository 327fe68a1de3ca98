# METADATA
# scope: package
# title: Information is classified at set intervals or at certain events, not only irregularly
# description: >-
#   Classification without an interval or a trigger depends on somebody remembering it, and old classes stay on.
# custom:
#   id: KLA-05
#   scope: answer
#   area: classification
#   severity: medium
#   basis: survey_finding
#   sv:
#     title: Information klassas med visst intervall eller vid vissa händelser, inte bara oregelbundet
#     description: >-
#       Klassning utan intervall eller utlösande händelse hänger på att någon kommer ihåg den, och gamla klasser blir
#       kvar.
#   message:
#     sv: "Enligt svaret på fråga {name} klassas information bara oregelbundet."
#     en: "According to the answer to question {name}, information is classified only irregularly."
#   remedy:
#     sv: >-
#       Bestäm ett intervall eller vilka händelser som leder till klassning, till exempel ett nytt system; den som
#       svarar för metoden beslutar. Skriv in det i metoden och rätta svaret på {name} under `answers`.
#     en: >-
#       Settle an interval or the events that lead to classification, such as a new system; whoever answers for the
#       method decides. Then write it into the method and correct the answer to {name} under `answers`.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "003", section: "§2.6 L924-938"}]
package ansvar.rules.classification.answer_irregular_classification

default applies := false

applies if {
	input.id == "2.6-q3"
	count(input.values) > 0
}

_other := [value | some value in input.values; value != "irregularly"]

finding contains {"detail": {}} if {
	"irregularly" in input.values
	count(_other) == 0
}
