package ansvar.rules.roles.state_reported_test

import data.ansvar.rules.roles.state_reported

_functions(roles, lines) := [
	{"function": "ciso", "roles": roles, "filled": roles, "lines": lines},
	{"function": "dpo", "roles": ["dso"], "filled": ["dso"], "lines": [{"counts": true}]},
]

test_fires_without_line if {
	expected := {{"detail": {}, "related": [{"kind": "role", "id": "ciso"}]}}
	state_reported.finding == expected with input as {"functions": _functions(["ciso"], [])}
}

test_fires_when_no_line_counts if {
	expected := {{"detail": {}, "related": [{"kind": "role", "id": "ciso"}]}}
	state_reported.finding == expected with input as {"functions": _functions(["ciso"], [{"counts": false}])}
}

test_applies_when_somebody_is_appointed if {
	state_reported.applies with input as {"functions": _functions(["ciso"], [])}
	state_reported.applies == false with input as {"functions": _functions([], [])}
}

test_passes_with_one_line_that_counts if {
	lines := [{"counts": false}, {"counts": true}]
	state_reported.finding == set() with input as {"functions": _functions(["ciso"], lines)}
}

test_a_line_to_a_role_that_may_be_vacant_is_not_assessed if {
	reported := {"functions": _functions(["ciso"], [{"counts": true}]), "staffing_known": false}
	state_reported.assessed == false with input as reported
	state_reported.assessed with input as object.union(reported, {"staffing_known": true})
	state_reported.assessed with input as {"functions": _functions(["ciso"], []), "staffing_known": false}
}
