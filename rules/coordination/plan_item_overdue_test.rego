package ansvar.rules.coordination.plan_item_overdue_test

import data.ansvar.rules.coordination.plan_item_overdue

_item(end, status) := {
	"open": status != "done",
	"end_days_ago": {"known": true, "value": end},
	"status": {"known": true, "value": status},
}

test_fires_the_day_after if {
	plan_item_overdue.applies with input as _item(1, "ongoing")
	plan_item_overdue.assessed with input as _item(1, "ongoing")
	plan_item_overdue.finding == {{"detail": {"days": 1}}} with input as _item(1, "ongoing")
}

test_passes_on_the_last_day if plan_item_overdue.finding == set() with input as _item(0, "planned")

test_does_not_apply_to_a_done_item if not plan_item_overdue.applies with input as _item(100, "done")

test_not_assessed_without_status_or_end if {
	unknown := {"known": false, "value": ""}
	not plan_item_overdue.assessed with input as {
		"open": true,
		"end_days_ago": {"known": true, "value": 5},
		"status": unknown,
	}
	not plan_item_overdue.assessed with input as {
		"open": true,
		"end_days_ago": unknown,
		"status": {"known": true, "value": "ongoing"},
	}
}
