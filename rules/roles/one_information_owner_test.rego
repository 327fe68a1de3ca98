package ansvar.rules.roles.one_information_owner_test

import data.ansvar.rules.roles.one_information_owner

_asset(ids) := {"owners": [{"kind": "role", "id": id} | some id in ids]}

test_fires_without_owner if {
	expected := {{"detail": {"owners": [], "count": 0}, "related": []}}
	one_information_owner.finding == expected with input as _asset([])
}

test_fires_with_two_owners if {
	related := [{"kind": "role", "id": "a"}, {"kind": "role", "id": "b"}]
	expected := {{"detail": {"owners": ["a", "b"], "count": 2}, "related": related}}
	one_information_owner.finding == expected with input as _asset(["a", "b"])
}

test_passes_with_one_owner if one_information_owner.finding == set() with input as _asset(["a"])
