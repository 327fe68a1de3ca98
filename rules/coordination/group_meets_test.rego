package ansvar.rules.coordination.group_meets_test

import data.ansvar.rules.coordination.group_meets

_params := {"grace_days": 10}

_group(interval, met, days) := {
	"interval_days": {"known": interval > 0, "value": interval},
	"last_met_days_ago": {"known": met, "value": days},
}

test_fires_after_the_interval if {
	expected := {{"detail": {"days": 101, "interval": 90}}}
	group_meets.applies with input as _group(90, true, 101)
	group_meets.finding == expected with input as _group(90, true, 101) with data.params as _params
}

test_passes_within_the_grace if {
	group_meets.assessed with input as _group(90, true, 100)
	group_meets.finding == set() with input as _group(90, true, 100) with data.params as _params
}

test_an_unknown_meeting_is_not_assessed if group_meets.assessed == false with input as _group(90, false, 0)

test_does_not_apply_without_interval if group_meets.applies == false with input as _group(0, true, 500)
