package ansvar.rules.roles.state_reported_test

import data.ansvar.rules.roles.state_reported

_functions(roles, lines) := [
	{"function": "ciso", "roles": roles, "lines": lines},
	{"function": "dpo", "roles": ["dso"], "lines": [{"counts": true}]},
]

test_fires_without_line if {
	expected := {{"detail": {}, "related": [{"kind": "role", "id": "ciso"}]}}
	state_reported.finding == expected with input as {"functions": _functions(["ciso"], [])}
}

test_fires_when_no_line_counts if {
	expected := {{"detail": {}, "related": [{"kind": "role", "id": "ciso"}]}}
	state_reported.finding == expected with input as {"functions": _functions(["ciso"], [{"counts": false}])}
}

test_fires_without_ciso if {
	state_reported.finding == {{"detail": {}, "related": []}} with input as {"functions": _functions([], [])}
}

test_passes_with_one_line_that_counts if {
	lines := [{"counts": false}, {"counts": true}]
	state_reported.finding == set() with input as {"functions": _functions(["ciso"], lines)}
}
