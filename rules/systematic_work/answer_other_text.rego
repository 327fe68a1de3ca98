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
#   sv:
#     title: Ett svar som är annat följs av vad det är
#     description: Annat utan ord säger bara att svarsalternativen inte passade.
#   message:
#     sv: "I svaret på fråga {detail.question} är ett alternativ valt som ska beskrivas med egna ord, men orden saknas."
#     en: >-
#       The answer to question {detail.question} includes an option to be described in words of one's own, but the words
#       are missing.
#   remedy:
#     sv: "Den som svarade skriver med egna ord vad som menas, i `text` intill svaret på {name} under `answers`."
#     en: >-
#       Whoever answered writes in their own words what is meant, in `text` beside the answer to {name} under `answers`.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "003", section: "§2.4 L663"}, {document: "003", section: "§2.9 L1224-1225"}]
package ansvar.rules.systematic_work.answer_other_text

default applies := false

applies if count(input.write_in) > 0

_told if {
	input.other_text.known
	trim_space(input.other_text.value) != ""
}

finding contains {"detail": {"question": input.id}} if not _told
