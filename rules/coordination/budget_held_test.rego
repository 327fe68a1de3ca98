package ansvar.rules.coordination.budget_held_test

import data.ansvar.rules.coordination.budget_held

_ciso(holds, vacant) := {"functions": ["ciso"], "vacant": vacant, "holds_budget": holds}

test_fires_without_budget if {
	budget_held.applies with input as _ciso(false, false)
	budget_held.finding == {{"detail": {}}} with input as _ciso(false, false)
}

test_passes_with_a_budget_somebody_holds if budget_held.finding == set() with input as _ciso(true, false)

test_does_not_apply_to_a_vacant_role if not budget_held.applies with input as _ciso(false, true)

test_does_not_apply_to_other_roles if not budget_held.applies with input as {"functions": ["dpo"], "vacant": false}
