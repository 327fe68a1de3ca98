package ansvar.rules.roles.both_sides_described_test

import data.ansvar.rules.roles.both_sides_described

_facts(sides, duties) := {"sides": sides, "sides_unsaid": 0, "topics": [{"topic": "policy", "duties": duties}]}

_duty(side, holders) := {"id": "d", "side": {"known": side != "", "value": side}, "holders": holders}

_found(side, related) := {{"detail": {"missing": side}, "related": related}}

test_fires_without_management if {
	both_sides_described.finding == _found("management_side", []) with input as _facts(["operations"], [])
}

test_names_the_duties_of_the_side_that_nobody_holds if {
	related := [{"kind": "duty", "id": "d"}]
	facts := _facts(["operations"], [_duty("management", [])])
	both_sides_described.finding == _found("management_side", related) with input as facts
	other := _facts(["operations"], [_duty("operations", []), _duty("", []), _duty("management", ["ks"])])
	both_sides_described.finding == _found("management_side", []) with input as other
}

test_one_side_is_assessed_when_every_duty_says_whose_it_is if {
	both_sides_described.assessed with input as {"sides": ["operations"], "sides_unsaid": 0}
	both_sides_described.assessed == false with input as {"sides": ["operations"], "sides_unsaid": 1}
}

test_fires_without_operations if {
	both_sides_described.finding == _found("operations_side", []) with input as _facts(["management"], [])
}

test_passes_with_both if {
	both_sides_described.finding == set() with input as _facts(["management", "operations"], [])
	both_sides_described.assessed with input as {"sides": ["management", "operations"], "sides_unsaid": 5}
}

test_unrecorded_sides_are_not_assessed if {
	both_sides_described.assessed == false with input as {"sides": [], "sides_unsaid": 0}
}
