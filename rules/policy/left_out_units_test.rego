package ansvar.rules.policy.left_out_units_test

import data.ansvar.rules.policy.left_out_units

_facts(contents, left_out) := {
	"documents": [
		{"id": "p", "kind": "policy", "contents": contents},
		{"id": "a", "kind": "routine", "contents": ["left_out_units"]},
	],
	"left_out": left_out,
}

_unit(id, waived) := {"id": id, "waived": waived}

test_fires_when_units_are_left_out_without_reason if {
	facts := _facts(["goals"], [_unit("u2", false), _unit("u1", false), _unit("u3", true)])
	left_out_units.applies with input as facts
	left_out_units.assessed with input as facts
	found := {
		"subject": {"kind": "document", "id": "p"},
		"detail": {"units": ["u1", "u2"]},
		"related": [{"kind": "unit", "id": "u1"}, {"kind": "unit", "id": "u2"}],
	}
	left_out_units.finding == {found} with input as facts
}

test_passes_when_the_policy_lists_them if {
	left_out_units.finding == set() with input as _facts(["left_out_units"], [_unit("u", false)])
}

test_passes_when_each_has_a_waiver if {
	facts := _facts([], [_unit("u", true)])
	left_out_units.assessed with input as facts
	left_out_units.finding == set() with input as facts
}

test_not_assessed_when_nobody_recorded_the_contents if {
	not left_out_units.assessed with input as _facts([], [_unit("u", false)])
}

test_does_not_apply_when_all_are_covered if not left_out_units.applies with input as _facts(["goals"], [])
