package ansvar.rules.roles.accountable_role_filled_test

import data.ansvar.rules.roles.accountable_role_filled

_role(staffing, vacant) := {
	"staffing": staffing,
	"vacant": vacant,
	"accountable_for": ["a", "b"],
	"things_answered_for": ["plan"],
}

_duties := [{"kind": "duty", "id": "a"}, {"kind": "duty", "id": "b"}]

test_fires_when_vacant if {
	expected := {{"severity": "high", "detail": {"answers_for": ["a", "b", "plan"]}, "related": _duties}}
	accountable_role_filled.finding == expected with input as _role("vacant", true)
}

test_fires_when_only_a_deputy_is_there if {
	expected := {{"severity": "high", "detail": {"answers_for": ["a", "b", "plan"]}, "related": _duties}}
	accountable_role_filled.finding == expected with input as _role("deputy_only", true)
}

test_passes_when_filled if {
	accountable_role_filled.finding == set() with input as _role("ordinary", false)
	accountable_role_filled.assessed with input as _role("ordinary", false)
}

test_passes_bodies if {
	accountable_role_filled.finding == set() with input as _role("body", false)
}

test_unknown_staffing_is_not_assessed if {
	accountable_role_filled.applies with input as _role("unknown", false)
	accountable_role_filled.assessed == false with input as _role("unknown", false)
}

test_weighs_less_without_duties if {
	expected := {{"severity": "medium", "detail": {"answers_for": ["plan"]}, "related": []}}
	without := object.union(_role("vacant", true), {"accountable_for": []})
	accountable_role_filled.applies with input as without
	accountable_role_filled.finding == expected with input as without
}

test_does_not_apply_where_nothing_is_answered_for if {
	nothing := object.union(_role("vacant", true), {"accountable_for": [], "things_answered_for": []})
	accountable_role_filled.applies == false with input as nothing
}
