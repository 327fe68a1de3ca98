package ansvar.rules.roles.ciso_outside_it_test

import data.ansvar.rules.roles.ciso_outside_it

_role(under_it) := {
	"functions": ["ciso"],
	"vacant": false,
	"unit": {"known": true, "value": "enhet"},
	"under_it": under_it,
}

test_fires_under_it if {
	ciso_outside_it.finding == {{"detail": {"unit": "enhet"}}} with input as _role(true)
}

test_passes_elsewhere if {
	ciso_outside_it.finding == set() with input as _role(false)
	ciso_outside_it.assessed with input as _role(false)
}

test_unknown_unit_is_not_assessed if {
	unplaced := {"functions": ["ciso"], "vacant": false, "unit": {"known": false, "value": ""}, "under_it": false}
	ciso_outside_it.applies with input as unplaced
	ciso_outside_it.assessed == false with input as unplaced
}

test_does_not_apply_to_others if {
	ciso_outside_it.applies == false with input as object.union(_role(true), {"functions": ["it_manager"]})
	ciso_outside_it.applies == false with input as object.union(_role(true), {"vacant": true})
}
