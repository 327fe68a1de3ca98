package ansvar.rules.coordination.plan_item_dates_test

import data.ansvar.rules.coordination.plan_item_dates

_ago(days) := {"known": true, "value": days}

_item(start, end) := {"start_days_ago": start, "end_days_ago": end}

test_fires_when_the_start_comes_after_the_end if {
	plan_item_dates.finding == {{"detail": {"days": 184}}} with input as _item(_ago(61), _ago(245))
}

test_passes_on_the_same_day if {
	plan_item_dates.assessed with input as _item(_ago(-5), _ago(-5))
	plan_item_dates.finding == set() with input as _item(_ago(-5), _ago(-5))
}

test_passes_in_the_right_order if plan_item_dates.finding == set() with input as _item(_ago(100), _ago(-20))

test_not_assessed_with_one_date if {
	facts := _item(_ago(-10), {"known": false, "value": 0})
	not plan_item_dates.assessed with input as facts
	plan_item_dates.finding == set() with input as facts
}
