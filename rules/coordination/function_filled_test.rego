package ansvar.rules.coordination.function_filled_test

import data.ansvar.rules.coordination.function_filled

_ciso(filled, vacant) := {"functions": [
	{"function": "ciso", "roles": array.concat(filled, vacant), "accountable": filled, "vacant": vacant},
	{"function": "dpo", "roles": ["dpo"], "accountable": [], "vacant": ["dpo"]},
]}

test_fires_without_role if {
	function_filled.finding == {{"detail": {"vacant": []}, "related": []}} with input as _ciso([], [])
}

test_fires_when_the_role_is_vacant if {
	found := {"detail": {"vacant": ["c"]}, "related": [{"kind": "role", "id": "c"}]}
	function_filled.finding == {found} with input as _ciso([], ["c"])
}

test_passes_when_one_of_two_is_filled if function_filled.finding == set() with input as _ciso(["d"], ["c"])
