# METADATA
# scope: package
# title: The cost of the items fits the plan's budget, else a risk is recorded
# description: >-
#   A plan that costs more than the money does not get done, and management must know what falls away. A risk that
#   concerns the plan and is not closed is enough. Cancelled items are left out.
# custom:
#   id: LED-15
#   scope: plan
#   area: coordination
#   severity: high
#   basis: role_text
#   needs: [risks]
#   sv:
#     title: Posternas kostnader ryms i planens budget, annars finns en risk noterad
#     description: >-
#       En plan som kostar mer än pengarna blir inte gjord, och ledningen behöver få veta vad som faller bort. En risk
#       som gäller planen och inte är avslutad räcker. Avbrutna poster räknas inte.
#   message:
#     sv: >-
#       Posterna i {name} kostar {detail.cost} kronor men budgeten är {detail.budget} kronor, och ingen risk om det är
#       noterad.
#     en: >-
#       The items of {name} cost {detail.cost} SEK but the budget is {detail.budget} SEK, and no risk about it is
#       recorded.
#   remedy:
#     sv: >-
#       Visa ledningen vad som inte ryms. Den som beslutar om planen höjer budgeten, stryker poster eller tar risken.
#       Notera det nya beloppet i `budget`, posternas `status`, eller risken under `risks` med planen i `concerns`.
#     en: >-
#       Show management what does not fit. Whoever decides the plan raises the budget, strikes items or takes the risk.
#       Record the new amount in `budget`, the items' `status`, or the risk under `risks` with the plan in `concerns`.
#     class: do_then_record
#   witness: {query: field, target: cost}
#   source: [{document: "000", section: "L16-17"}]
package ansvar.rules.coordination.plan_budget

default applies := false

applies if input.items > 0

default assessed := false

assessed if {
	input.budget.known
	input.uncosted_items == 0
}

assessed if _over

_over if {
	input.budget.known
	input.cost > input.budget.value
}

finding contains {"detail": {"cost": input.cost, "budget": input.budget.value}} if {
	input.budget.known
	_over
	count(input.risks) == 0
}
