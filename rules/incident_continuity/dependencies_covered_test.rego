package ansvar.rules.incident_continuity.dependencies_covered_test

import data.ansvar.rules.incident_continuity.dependencies_covered

_process := {
	"critical": {"known": true, "value": true},
	"waived": [],
	"plan": {"known": true, "value": "plan"},
	"plan_maintained_by": [],
	"depends_on": ["journal", "moln"],
	"uncovered": [],
}

test_fires_on_what_is_not_covered if {
	expected := {{"severity": "high", "detail": {"uncovered": ["journal", "moln"]}}}
	dependencies_covered.finding == expected with input as object.union(_process, {"uncovered": ["moln", "journal"]})
}

test_weighs_less_when_some_is_covered if {
	expected := {{"severity": "medium", "detail": {"uncovered": ["moln"]}}}
	dependencies_covered.finding == expected with input as object.union(_process, {"uncovered": ["moln"]})
}

test_passes_when_all_is_covered if {
	dependencies_covered.finding == set() with input as _process
}

test_without_stated_dependencies_is_not_assessed if {
	dependencies_covered.assessed == false with input as object.union(_process, {"depends_on": []})
}

test_applies_to_critical_processes if {
	dependencies_covered.applies with input as _process
	dependencies_covered.assessed with input as _process
}

test_does_not_apply_to_other_processes if {
	facts := object.union(_process, {"critical": {"known": true, "value": false}})
	dependencies_covered.applies == false with input as facts
}

test_does_not_apply_without_a_plan if {
	dependencies_covered.applies == false with input as object.union(_process, {"plan": {"known": false, "value": ""}})
}

test_does_not_apply_when_waived if {
	dependencies_covered.applies == false with input as object.union(_process, {"waived": ["continuity_plan"]})
}

test_unknown_weight_is_not_assessed if {
	unknown := object.union(_process, {"critical": {"known": false, "value": false}})
	dependencies_covered.applies with input as unknown
	dependencies_covered.assessed == false with input as unknown
}
