package ansvar.rules.risk_analysis.one_owner_test

import data.ansvar.rules.risk_analysis.one_owner

_risk(ids) := {"owners": [{"kind": "role", "id": id} | some id in ids]}

test_fires_without_owner if {
	one_owner.finding == {{"detail": {"owners": [], "count": 0}, "related": []}} with input as _risk([])
}

test_fires_with_two_owners if {
	related := [{"kind": "role", "id": "a"}, {"kind": "role", "id": "b"}]
	facts := _risk(["a", "b"])
	one_owner.finding == {{"detail": {"owners": ["a", "b"], "count": 2}, "related": related}} with input as facts
}

test_passes_with_one_owner if one_owner.finding == set() with input as _risk(["a"])
