package ansvar.rules.policy.maintained_test

import data.ansvar.rules.policy.maintained

_document(parties) := {
	"kind": "routine",
	"maintained_by": [{"kind": "role", "id": id, "vacant": vacant} | some id, vacant in parties],
}

test_fires_without_maintainer if {
	facts := _document({})
	maintained.applies with input as facts
	maintained.finding == {{"detail": {"count": 0, "maintained_by": []}, "related": []}} with input as facts
}

test_fires_when_the_role_is_vacant if {
	found := {"detail": {"count": 0, "maintained_by": ["a"]}, "related": [{"kind": "role", "id": "a"}]}
	maintained.finding == {found} with input as _document({"a": true})
}

test_fires_with_two if {
	found := {"detail": {"count": 2, "maintained_by": ["a", "b"]}}
	maintained.finding == {found} with input as _document({"a": false, "b": false})
}

test_passes_with_one if maintained.finding == set() with input as _document({"a": false})

test_does_not_apply_to_a_register if not maintained.applies with input as {"kind": "register", "maintained_by": []}
