# METADATA
# scope: package
# title: The area has a budget of its own, held by the CISO role or by somebody else who is named
# description: >-
#   Without money of its own the work depends on the priorities of others. An amount on the role, a duty to answer for
#   the budget or a budget document that somebody keeps is enough.
# custom:
#   id: LED-05
#   scope: role
#   area: coordination
#   severity: medium
#   basis: role_text
#   needs: [roles, duties, documents]
#   sv:
#     title: Området har en egen budget som CISO-rollen eller någon annan utpekad håller
#     description: >-
#       Utan egna pengar avgör andras prioriteringar vad som blir gjort. Ett belopp på rollen, en uppgift att svara för
#       budgeten eller ett budgetdokument som någon förvaltar räcker.
#   message:
#     sv: "{name} håller ingen egen budget för informationssäkerhet."
#     en: "{name} holds no budget of its own for information security."
#   remedy:
#     sv: >-
#       Räkna ut vad arbetet kostar och låt kommun- eller regiondirektören besluta om en budget och vem som håller den.
#       Notera beloppet i rollens `budget`, eller ett dokument av typen `budget` med `maintained_by` under `documents`.
#     en: >-
#       Work out what the work costs and have the chief executive decide on a budget and on who holds it. Record the
#       amount in the role's `budget`, or a document of type `budget` with `maintained_by` under `documents`.
#     class: do_then_record
#   witness: {query: absent, target: budget}
#   source: [{document: "000", section: "L16"}, {document: "003", section: "§2.5 L715-717"}]
package ansvar.rules.coordination.budget_held

default applies := false

applies if {
	"ciso" in input.functions
	not input.vacant
}

finding contains {"detail": {}} if not input.holds_budget
