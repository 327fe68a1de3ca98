package ansvar.rules.policy.local_routines_test

import data.ansvar.rules.policy.local_routines

_needs(known, value) := {"special_needs": {"known": known, "value": value}}

test_fires_with_nothing if {
	local_routines.finding == {{"detail": {}}} with input as {"local_routines": [], "waived": ["measure"]}
}

test_passes_with_a_local_routine if {
	local_routines.finding == set() with input as {"local_routines": ["r"], "waived": []}
}

test_passes_when_somebody_signed if {
	local_routines.finding == set() with input as {"local_routines": [], "waived": ["local_routines"]}
}

test_applies_only_to_special_needs if {
	local_routines.applies with input as _needs(true, true)
	not local_routines.applies with input as _needs(true, false)
	not local_routines.applies with input as _needs(false, false)
}
