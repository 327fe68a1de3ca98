# METADATA
# scope: package
# title: Where no function is designated, somebody else is known to handle the matters
# description: >-
#   Without a function and without another settled way, questions of information security are everybody's and nobody's.
# custom:
#   id: LED-19
#   scope: answer
#   area: coordination
#   severity: high
#   basis: survey_finding
#   sv:
#     title: Där ingen funktion är utpekad är det känt vem som i stället har hand om frågorna
#     description: Utan funktion och utan ett annat bestämt sätt blir informationssäkerhetsfrågorna allas och ingens.
#   message:
#     sv: >-
#       Svaret på fråga {name} är att ingen funktion är utpekad, och det framgår inte vem som i stället har hand om
#       frågorna.
#     en: >-
#       The answer to question {name} is that no function is designated, and it does not show who handles the matters
#       instead.
#   remedy:
#     sv: >-
#       Bestäm vem som har hand om informationssäkerheten tills en funktion är utpekad; kommundirektören eller
#       motsvarande beslutar. Beskriv det i svaret på 2.5-q5 under `answers` och notera en uppgift om samordning med
#       ansvarig roll under `duties`.
#     en: >-
#       Settle who handles information security until a function is designated; the chief executive decides. Describe it
#       in the answer to 2.5-q5 under `answers` and record a duty on coordination with a holder under `duties`.
#     class: do_then_record
#   witness: {query: entities, target: answers}
#   source: [{document: "003", section: "§2.5 L783-790"}]
#   params:
#     unknown: {type: words, unit: phrase, default: [vet inte, vet ej, oklart, don't know, do not know, unclear]}
package ansvar.rules.coordination.answer_without_function

import data.ansvar.lib.answers

default applies := false

applies if {
	input.id == "2.5-q1"
	input.no
}

default assessed := false

assessed if answers.answered(input.all, "2.5-q5")

_unknown if {
	some text in answers.texts(input.all, "2.5-q5")
	answers.mentions(text, data.params.unknown)
}

finding contains {"detail": {"answers": ["2.5-q5"]}} if _unknown

finding contains {"severity": "medium", "detail": {"answers": ["2.5-q5"]}} if {
	answers.answered(input.all, "2.5-q5")
	not _unknown
	input.model.coordination.known
	not input.model.coordination.value
}
