package ansvar.rules.coordination.no_group_circle_test

import data.ansvar.rules.coordination.no_group_circle

_group(id, circle) := {"id": id, "members": [{"kind": "role"}, {"kind": "group"}], "circle": circle}

test_fires_at_the_first_of_the_circle if {
	found := {
		"detail": {"circle": ["a", "b"]},
		"related": [{"kind": "group", "id": "a"}, {"kind": "group", "id": "b"}],
	}
	no_group_circle.applies with input as _group("a", ["a", "b"])
	no_group_circle.finding == {found} with input as _group("a", ["a", "b"])
}

test_is_told_once if no_group_circle.finding == set() with input as _group("b", ["a", "b"])

test_passes_without_circle if no_group_circle.finding == set() with input as _group("a", [])

test_does_not_apply_to_groups_of_roles_alone if {
	no_group_circle.applies == false with input as {"id": "a", "members": [{"kind": "role"}], "circle": []}
}
