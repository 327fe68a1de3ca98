package ansvar.rules.coordination.shared_coordinator_test

import data.ansvar.rules.coordination.shared_coordinator

_own := {"known": false, "value": ""}

_other := {"known": true, "value": "grannkommunen"}

_assignment(role, organisation, share, tops) := {
	"role": role,
	"functions": ["ciso"],
	"organisation": organisation,
	"share": {"known": share, "value": 40},
	"reports_to_top": tops,
}

_person(assignments) := {"functions": ["ciso"], "assignments": assignments}

test_fires_with_a_line_to_the_host_only if {
	facts := _person([_assignment("a", _own, true, ["ta"]), _assignment("b", _other, false, [])])
	shared_coordinator.applies with input as facts
	found := {
		"detail": {"without_line": ["b"], "without_share": ["b"], "roles": ["b"]},
		"related": [{"kind": "role", "id": "b"}],
	}
	shared_coordinator.finding == {found} with input as facts
}

test_fires_when_both_lines_go_to_one_management if {
	facts := _person([_assignment("a", _own, true, ["ta"]), _assignment("b", _other, true, ["ta"])])
	found := {
		"detail": {"without_line": ["a", "b"], "without_share": [], "roles": ["a", "b"]},
		"related": [{"kind": "role", "id": "a"}, {"kind": "role", "id": "b"}],
	}
	shared_coordinator.finding == {found} with input as facts
}

test_passes_with_two_lines_and_two_shares if {
	facts := _person([_assignment("a", _own, true, ["ta"]), _assignment("b", _other, true, ["tb"])])
	shared_coordinator.finding == set() with input as facts
}

test_does_not_apply_to_others if {
	two := [_assignment("a", _own, true, ["ta"]), _assignment("b", _other, false, [])]
	not shared_coordinator.applies with input as {"functions": ["other"], "assignments": two}
}

test_does_not_apply_within_one_organisation if {
	not shared_coordinator.applies with input as _person([
		_assignment("a", _own, false, []),
		_assignment("b", _own, false, []),
	])
}
