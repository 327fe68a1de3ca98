# METADATA
# scope: package
# title: An answer of other is followed by what it is
# description: Other without a word says only that the options did not fit.
# custom:
#   id: ENK-10
#   scope: answer
#   area: systematic_work
#   severity: low
#   basis: inferred
#   needs: []
#   implied_by: []
#   sv:
#     title: Ett svar som är annat följs av vad det är
#     description: Annat utan ord säger bara att svarsalternativen inte passade.
#   message:
#     sv: "Svaret på fråga {name} är ett annat alternativ än de som står där, men det säger inte vilket."
#     en: "The answer to question {name} is another option than those printed, but it does not say which."
#   remedy:
#     sv: "Den som svarade skriver med egna ord vad som menas, intill svaret på {name} under `answers`."
#     en: "Whoever answered writes in their own words what is meant, beside the answer to {name} under `answers`."
#     class: do_then_record
#     edits: []
#   witness: {query: none}
#   source: [{document: "003", section: "§2.4 L663"}, {document: "003", section: "§2.9 L1224-1225"}]
package ansvar.rules.systematic_work.answer_other_text

_other := {"other", "in_another_way", "other_interval"}

default applies := false

applies if {
	some value in input.values
	value in _other
}

_told if {
	input.other_text.known
	trim_space(input.other_text.value) != ""
}

finding contains {"detail": {}} if not _told
