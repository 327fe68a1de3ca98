package ansvar.rules.risk_analysis.owner_register_test

import data.ansvar.rules.risk_analysis.owner_register

_owner := {"functions": ["information_owner", "line_manager"], "vacant": false, "risk_registers": []}

test_fires_without_register if {
	owner_register.applies with input as _owner
	owner_register.finding == {{"detail": {}}} with input as _owner
}

test_passes_with_register if {
	owner_register.finding == set() with input as object.union(_owner, {"risk_registers": ["forteckning"]})
}

test_does_not_apply_to_other_roles if {
	owner_register.applies == false with input as object.union(_owner, {"functions": ["ciso"]})
}

test_does_not_apply_to_vacant_roles if {
	owner_register.applies == false with input as object.union(_owner, {"vacant": true})
}
