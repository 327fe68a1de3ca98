package ansvar.rules.roles.security_manager_line_test

import data.ansvar.rules.roles.security_manager_line

_role(known) := {"functions": ["security_manager"], "vacant": false, "to_top": {"known": known, "value": 1}}

test_fires_without_line if {
	security_manager_line.applies with input as _role(false)
	security_manager_line.finding == {{"detail": {}}} with input as _role(false)
}

test_passes_with_a_line if security_manager_line.finding == set() with input as _role(true)

test_does_not_apply_to_others if {
	security_manager_line.applies == false with input as object.union(_role(false), {"functions": ["dpo"]})
	security_manager_line.applies == false with input as object.union(_role(false), {"vacant": true})
}

test_a_way_over_roles_that_may_be_vacant_is_not_assessed if {
	reached := object.union(_role(true), {"staffing_known": false})
	security_manager_line.assessed == false with input as reached
	security_manager_line.assessed with input as object.union(reached, {"staffing_known": true})
	security_manager_line.assessed with input as object.union(_role(false), {"staffing_known": false})
}
