package ansvar.rules.coordination.plan_item_fields_test

import data.ansvar.rules.coordination.plan_item_fields

_known := {"known": true, "value": "x"}

_unknown := {"known": false, "value": ""}

_item(goal, cost, status) := {
	"goal": goal,
	"activity": goal,
	"cost": cost,
	"responsible": goal,
	"start_days_ago": goal,
	"end_days_ago": goal,
	"status": status,
}

_status(word) := {"known": true, "value": word}

test_fires_without_cost if {
	facts := _item(_known, _unknown, _status("ongoing"))
	plan_item_fields.applies with input as facts
	plan_item_fields.finding == {{"severity": "medium", "detail": {"missing": ["cost"]}}} with input as facts
}

test_fires_once_with_all_that_is_missing if {
	facts := _item(_unknown, _unknown, _unknown)
	plan_item_fields.applies with input as facts
	missing := ["activity", "cost", "end", "goal", "responsible", "start"]
	plan_item_fields.finding == {{"severity": "high", "detail": {"missing": missing}}} with input as facts
}

test_passes_with_all_six if plan_item_fields.finding == set() with input as _item(_known, _known, _status("done"))

test_does_not_apply_to_a_cancelled_item if {
	not plan_item_fields.applies with input as _item(_unknown, _unknown, _status("cancelled"))
}
