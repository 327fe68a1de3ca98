package ansvar.rules.roles.one_information_owner_test

import data.ansvar.rules.roles.one_information_owner

_asset(ids) := {
	"owners": [{"kind": "role", "id": id} | some id in ids],
	"personal_data": {"known": true, "value": false},
	"confidentiality": {"known": true, "value": 1},
}

test_fires_without_owner if {
	expected := {{"severity": "high", "detail": {"owners": [], "count": 0}, "related": []}}
	one_information_owner.finding == expected with input as _asset([])
}

test_fires_with_two_owners if {
	related := [{"kind": "role", "id": "a"}, {"kind": "role", "id": "b"}]
	expected := {{"severity": "medium", "detail": {"owners": ["a", "b"], "count": 2}, "related": related}}
	one_information_owner.finding == expected with input as _asset(["a", "b"])
}

test_weighs_less_for_what_can_be_open_to_all if {
	open := object.union(_asset([]), {"confidentiality": {"known": true, "value": 0}})
	{found.severity | some found in one_information_owner.finding} == {"medium"} with input as open
}

test_passes_with_one_owner if one_information_owner.finding == set() with input as _asset(["a"])
