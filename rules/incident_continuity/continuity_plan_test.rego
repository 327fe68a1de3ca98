package ansvar.rules.incident_continuity.continuity_plan_test

import data.ansvar.rules.incident_continuity.continuity_plan

_process := {
	"critical": {"known": true, "value": true},
	"waived": [],
	"plan": {"known": false, "value": ""},
	"plan_maintained_by": [],
	"depends_on": ["journal", "moln"],
	"uncovered": [],
}

_planned := object.union(_process, {"plan": {"known": true, "value": "plan"}})

test_fires_without_plan if {
	continuity_plan.finding == {{"detail": {}}} with input as _process
}

test_fires_when_nobody_maintains_the_plan if {
	continuity_plan.finding == {{"detail": {}}} with input as _planned
}

test_passes_with_a_plan_that_is_maintained if {
	continuity_plan.finding == set() with input as object.union(_planned, {"plan_maintained_by": [{"id": "chef"}]})
}

test_applies_to_critical_processes if {
	continuity_plan.applies with input as _process
	continuity_plan.assessed with input as _process
}

test_does_not_apply_to_other_processes if {
	continuity_plan.applies == false with input as object.union(_process, {"critical": {"known": true, "value": false}})
}

test_does_not_apply_when_waived if {
	continuity_plan.applies == false with input as object.union(_process, {"waived": ["continuity_plan"]})
}

test_unknown_weight_is_not_assessed if {
	unknown := object.union(_process, {"critical": {"known": false, "value": false}})
	continuity_plan.applies with input as unknown
	continuity_plan.assessed == false with input as unknown
}
