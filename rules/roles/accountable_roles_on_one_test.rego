package ansvar.rules.roles.accountable_roles_on_one_test

import data.ansvar.rules.roles.accountable_roles_on_one

_params := {"max_roles": 2}

test_fires_above_the_limit if {
	found := {
		"detail": {"roles": ["a", "b", "c"], "count": 3},
		"related": [{"kind": "role", "id": "c"}, {"kind": "role", "id": "a"}, {"kind": "role", "id": "b"}],
	}
	facts := {"accountable_roles": ["c", "a", "b"]}
	accountable_roles_on_one.finding == {found} with input as facts with data.params as _params
}

test_passes_at_the_limit if {
	facts := {"accountable_roles": ["a", "b"]}
	accountable_roles_on_one.applies with input as facts
	accountable_roles_on_one.finding == set() with input as facts with data.params as _params
}

test_does_not_apply_without_such_roles if {
	accountable_roles_on_one.applies == false with input as {"accountable_roles": []}
}
