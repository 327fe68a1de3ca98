package ansvar.rules.roles.duty_held_test

import data.ansvar.rules.roles.duty_held

test_fires_without_holder if {
	duty_held.finding == {{"detail": {}}} with input as {"first_of_same": true, "all_holders": []}
}

test_passes_with_a_holder if {
	duty_held.finding == set() with input as {"first_of_same": true, "all_holders": ["ciso"]}
}

test_is_told_once_for_the_same_duty if {
	duty_held.applies with input as {"first_of_same": true, "all_holders": []}
	duty_held.applies == false with input as {"first_of_same": false, "all_holders": []}
}
