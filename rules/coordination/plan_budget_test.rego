package ansvar.rules.coordination.plan_budget_test

import data.ansvar.rules.coordination.plan_budget

_plan(cost, budget, uncosted, risks) := {
	"items": 3,
	"cost": cost,
	"budget": {"known": true, "value": budget},
	"uncosted_items": uncosted,
	"risks": risks,
}

test_fires_above_the_budget if {
	facts := _plan(1400000, 1000000, 1, [])
	plan_budget.applies with input as facts
	plan_budget.assessed with input as facts
	plan_budget.finding == {{"detail": {"cost": 1400000, "budget": 1000000}}} with input as facts
}

test_passes_at_the_budget if {
	plan_budget.assessed with input as _plan(1000000, 1000000, 0, [])
	plan_budget.finding == set() with input as _plan(1000000, 1000000, 0, [])
}

test_passes_when_a_risk_says_so if plan_budget.finding == set() with input as _plan(1400000, 1000000, 0, ["r"])

test_not_assessed_when_a_cost_is_unknown if not plan_budget.assessed with input as _plan(900000, 1000000, 1, [])

test_not_assessed_without_budget if {
	facts := {"items": 1, "cost": 5, "budget": {"known": false, "value": 0}, "uncosted_items": 0, "risks": []}
	not plan_budget.assessed with input as facts
	plan_budget.finding == set() with input as facts
}

test_does_not_apply_to_an_empty_plan if not plan_budget.applies with input as {"items": 0}
