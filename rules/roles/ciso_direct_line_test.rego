package ansvar.rules.roles.ciso_direct_line_test

import data.ansvar.rules.roles.ciso_direct_line

_role(known, steps) := {"functions": ["ciso"], "vacant": false, "to_top": {"known": known, "value": steps}}

test_fires_in_two_steps if {
	ciso_direct_line.finding == {{"detail": {}}} with input as _role(true, 2)
}

test_fires_without_path if {
	ciso_direct_line.finding == {{"detail": {}}} with input as _role(false, 0)
}

test_passes_in_one_step if {
	ciso_direct_line.finding == set() with input as _role(true, 1)
}

test_passes_when_the_ciso_is_top_management if {
	ciso_direct_line.finding == set() with input as _role(true, 0)
}

test_applies_to_the_ciso_alone if {
	ciso_direct_line.applies with input as _role(true, 2)
	ciso_direct_line.applies == false with input as object.union(_role(true, 2), {"functions": ["it_manager"]})
	ciso_direct_line.applies == false with input as object.union(_role(true, 2), {"vacant": true})
}

test_a_line_to_a_role_that_may_be_vacant_is_not_assessed if {
	direct := object.union(_role(true, 1), {"staffing_known": false})
	ciso_direct_line.assessed == false with input as direct
	ciso_direct_line.assessed with input as object.union(direct, {"staffing_known": true})
	ciso_direct_line.assessed with input as object.union(_role(true, 2), {"staffing_known": false})
}
