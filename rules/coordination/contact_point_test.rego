package ansvar.rules.coordination.contact_point_test

import data.ansvar.rules.coordination.contact_point

_ciso(known, vacant) := {"functions": ["ciso"], "vacant": vacant, "contact": {"known": known, "value": ""}}

test_fires_without_contact if {
	contact_point.applies with input as _ciso(false, false)
	contact_point.finding == {{"detail": {}}} with input as _ciso(false, false)
}

test_passes_with_contact if contact_point.finding == set() with input as _ciso(true, false)

test_does_not_apply_to_a_vacant_role if not contact_point.applies with input as _ciso(false, true)

test_does_not_apply_to_other_roles if not contact_point.applies with input as {"functions": ["dpo"], "vacant": false}
