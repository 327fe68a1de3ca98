package ansvar.rules.coordination.mandate_decided_test

import data.ansvar.rules.coordination.mandate_decided

_ciso(by_top, vacant) := {"functions": ["ciso"], "vacant": vacant, "mandate": {"by_top": by_top}}

test_fires_without_a_decision_of_management if {
	mandate_decided.applies with input as _ciso(false, false)
	mandate_decided.finding == {{"detail": {}}} with input as _ciso(false, false)
}

test_passes_when_management_decided if mandate_decided.finding == set() with input as _ciso(true, false)

test_does_not_apply_to_a_vacant_role if not mandate_decided.applies with input as _ciso(false, true)

test_does_not_apply_to_other_roles if not mandate_decided.applies with input as {"functions": ["dpo"], "vacant": false}
