package ansvar.rules.incident_continuity.plan_each_term_test

import data.ansvar.rules.incident_continuity.plan_each_term

_params := {"limit_days": 1461}

_unknown := {"known": false, "value": 0}

_plan := {
	"kind": "continuity_plan",
	"revised_days_ago": {"known": true, "value": 1461},
	"decided_days_ago": {"known": true, "value": 3000},
}

test_fires_the_day_after_the_term if {
	old := object.union(_plan, {"revised_days_ago": {"known": true, "value": 1462}})
	plan_each_term.finding == {{"detail": {"days": 1462}}} with input as old with data.params as _params
}

test_a_plan_never_revised_is_as_old_as_its_decision if {
	never := object.union(_plan, {"revised_days_ago": _unknown})
	plan_each_term.finding == {{"detail": {"days": 3000}}} with input as never with data.params as _params
}

test_passes_on_the_last_day_of_the_term if {
	plan_each_term.applies with input as _plan with data.params as _params
	plan_each_term.assessed with input as _plan with data.params as _params
	plan_each_term.finding == set() with input as _plan with data.params as _params
}

test_unknown_dates_are_not_assessed if {
	undated := object.union(_plan, {"revised_days_ago": _unknown, "decided_days_ago": _unknown})
	plan_each_term.assessed == false with input as undated with data.params as _params
	plan_each_term.finding == set() with input as undated with data.params as _params
}

test_does_not_apply_to_other_documents if {
	plan_each_term.applies == false with input as object.union(_plan, {"kind": "routine"}) with data.params as _params
}
