package ansvar.rules.roles.one_accountable_test

import data.ansvar.rules.roles.one_accountable

_duty(holders) := {"kind": "own", "first_of_same": true, "all_holders": holders}

test_fires_with_two if {
	one_accountable.finding == {{"detail": {"holders": ["ciso", "radet"]}}} with input as _duty(["radet", "ciso"])
}

test_passes_with_one if {
	one_accountable.finding == set() with input as _duty(["ciso"])
}

test_nobody_is_told_elsewhere if {
	one_accountable.finding == set() with input as _duty([])
}

test_applies_to_own_duties_once if {
	one_accountable.applies with input as _duty([])
	one_accountable.applies == false with input as object.union(_duty([]), {"kind": "do"})
	one_accountable.applies == false with input as object.union(_duty([]), {"first_of_same": false})
}
