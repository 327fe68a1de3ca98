package ansvar.rules.incident_continuity.plan_after_change_test

import data.ansvar.rules.incident_continuity.plan_after_change

_unknown := {"known": false, "value": 0}

_plan := {
	"kind": "continuity_plan",
	"major_change": {"known": true, "value": {"id": "byte", "days_ago": 100}},
	"revised_days_ago": {"known": true, "value": 101},
	"decided_days_ago": {"known": true, "value": 900},
}

_found := {{"detail": {"change": "byte"}, "related": [{"kind": "event", "id": "byte"}]}}

test_fires_when_revised_before_the_change if {
	plan_after_change.applies with input as _plan
	plan_after_change.assessed with input as _plan
	plan_after_change.finding == _found with input as _plan
}

test_a_plan_never_revised_is_as_old_as_its_decision if {
	plan_after_change.finding == _found with input as object.union(_plan, {"revised_days_ago": _unknown})
}

test_passes_when_revised_on_the_day_of_the_change if {
	revised := object.union(_plan, {"revised_days_ago": {"known": true, "value": 100}})
	plan_after_change.finding == set() with input as revised
}

test_unknown_dates_are_not_assessed if {
	undated := object.union(_plan, {"revised_days_ago": _unknown, "decided_days_ago": _unknown})
	plan_after_change.assessed == false with input as undated
	plan_after_change.finding == set() with input as undated
}

test_does_not_apply_without_a_major_change if {
	still := object.union(_plan, {"major_change": {"known": false, "value": {"id": "", "days_ago": 0}}})
	plan_after_change.applies == false with input as still
	plan_after_change.finding == set() with input as still
}

test_does_not_apply_to_other_documents if {
	plan_after_change.applies == false with input as object.union(_plan, {"kind": "routine"})
}
