package ansvar.rules.roles.security_manager_line_test

import data.ansvar.rules.roles.security_manager_line

_role(known) := {"functions": ["security_manager"], "to_top": {"known": known, "value": 1}}

test_fires_without_line if {
	security_manager_line.applies with input as _role(false)
	security_manager_line.finding == {{"detail": {}}} with input as _role(false)
}

test_passes_with_a_line if security_manager_line.finding == set() with input as _role(true)

test_does_not_apply_to_others if {
	security_manager_line.applies == false with input as {"functions": ["dpo"], "to_top": {"known": false, "value": 0}}
}
