package ansvar.rules.infrastructure.it_control_outside_it_test

import data.ansvar.rules.infrastructure.it_control_outside_it

_params := {"controllers": ["it_security_officer"]}

_role := {
	"functions": ["it_security_officer"],
	"holds": [],
	"unit": {"known": true, "value": "it"},
	"under_it": false,
	"lines": [],
	"reaches": {"reporting": []},
}

_with(changes) := object.union(_role, changes)

test_fires_under_it if {
	it_control_outside_it.applies with input as _role with data.params as _params
	it_control_outside_it.assessed with input as _role
	it_control_outside_it.finding == {{"detail": {}}} with input as _with({"under_it": true})
}

test_fires_when_reporting_to_the_it_manager if {
	line := {"form": "formal", "counts": true, "top_management": false}
	facts := _with({"unit": {"known": false, "value": ""}, "lines": [line], "reaches": {"reporting": ["it_manager"]}})
	it_control_outside_it.assessed with input as facts
	it_control_outside_it.finding == {{"detail": {}}} with input as facts
}

test_passes_elsewhere_or_with_a_way_past_it if {
	it_control_outside_it.finding == set() with input as _role
	past := _with({"under_it": true, "lines": [{"form": "formal", "counts": true, "top_management": true}]})
	it_control_outside_it.finding == set() with input as past
}

test_applies_to_who_oversees_operations if {
	duty := {"id": "d", "kind": "oversee", "topic": {"known": true, "value": "operations"}}
	facts := _with({"functions": ["controller"], "holds": [duty]})
	it_control_outside_it.applies with input as facts with data.params as _params
}

test_does_not_apply_to_others if {
	others := _with({"functions": ["dpo"]})
	it_control_outside_it.applies == false with input as others with data.params as _params
	manager := _with({"functions": ["it_manager", "it_security_officer"]})
	it_control_outside_it.applies == false with input as manager with data.params as _params
}

test_unknown_place_is_not_assessed if {
	it_control_outside_it.assessed == false with input as _with({"unit": {"known": false, "value": ""}})
}
