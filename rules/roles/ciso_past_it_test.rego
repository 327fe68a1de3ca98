package ansvar.rules.roles.ciso_past_it_test

import data.ansvar.rules.roles.ciso_past_it

_role(to_top, past_it) := {
	"functions": ["ciso"],
	"to_top": {"known": to_top, "value": 2},
	"to_top_past_it": {"known": past_it, "value": 3},
}

test_fires_when_every_path_passes_it if {
	ciso_past_it.finding == {{"detail": {}}} with input as _role(true, false)
}

test_passes_with_another_path if {
	ciso_past_it.finding == set() with input as _role(true, true)
}

test_applies_to_a_ciso_with_a_path if {
	ciso_past_it.applies with input as _role(true, true)
}

test_does_not_apply_without_path_or_to_others if {
	ciso_past_it.applies == false with input as _role(false, false)
	ciso_past_it.applies == false with input as object.union(_role(true, false), {"functions": ["dpo"]})
}

test_a_way_over_roles_that_may_be_vacant_is_not_assessed if {
	past := object.union(_role(true, true), {"staffing_known": false})
	ciso_past_it.assessed == false with input as past
	ciso_past_it.assessed with input as object.union(past, {"staffing_known": true})
	ciso_past_it.assessed with input as object.union(_role(true, false), {"staffing_known": false})
}
