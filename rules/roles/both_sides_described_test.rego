package ansvar.rules.roles.both_sides_described_test

import data.ansvar.rules.roles.both_sides_described

test_fires_without_management if {
	both_sides_described.finding == {{"detail": {"missing": "management_side"}}} with input as {"sides": ["operations"]}
}

test_one_side_is_assessed_when_every_duty_says_whose_it_is if {
	both_sides_described.assessed with input as {"sides": ["operations"], "sides_unsaid": 0}
	both_sides_described.assessed == false with input as {"sides": ["operations"], "sides_unsaid": 1}
}

test_fires_without_operations if {
	both_sides_described.finding == {{"detail": {"missing": "operations_side"}}} with input as {"sides": ["management"]}
}

test_passes_with_both if {
	both_sides_described.finding == set() with input as {"sides": ["management", "operations"]}
	both_sides_described.assessed with input as {"sides": ["management", "operations"], "sides_unsaid": 5}
}

test_unrecorded_sides_are_not_assessed if {
	both_sides_described.assessed == false with input as {"sides": [], "sides_unsaid": 0}
}
