package ansvar.rules.coordination.plan_updated_test

import data.ansvar.rules.coordination.plan_updated

_params := {"limit_days": 365}

_plan(days, items, open) := {
	"kind": {"known": true, "value": "overall"},
	"items": items,
	"open_items": open,
	"updated_days_ago": {"known": true, "value": days},
}

test_fires_after_the_limit if {
	plan_updated.applies with input as _plan(366, 0, 0)
	plan_updated.assessed with input as _plan(366, 0, 0)
	plan_updated.finding == {{"detail": {"days": 366}}} with input as _plan(366, 0, 0) with data.params as _params
}

test_passes_at_the_limit if {
	plan_updated.applies with input as _plan(365, 2, 1)
	plan_updated.finding == set() with input as _plan(365, 2, 1) with data.params as _params
}

test_not_assessed_without_a_date if {
	facts := {"updated_days_ago": {"known": false, "value": 0}}
	not plan_updated.assessed with input as facts
	plan_updated.finding == set() with input as facts with data.params as _params
}

test_does_not_apply_to_a_finished_plan if not plan_updated.applies with input as _plan(900, 2, 0)

test_does_not_apply_to_a_local_plan if {
	not plan_updated.applies with input as {"kind": {"known": true, "value": "local"}, "items": 0, "open_items": 0}
}
