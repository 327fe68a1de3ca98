package ansvar.rules.policy.answer_policy_scope_test

import data.ansvar.rules.policy.answer_policy_scope

_answer(value, inside, outside) := {
	"id": "2.2-q4",
	"values": [value],
	"model": {"companies_inside": inside, "companies_outside": outside},
}

test_fires_when_companies_are_outside if {
	facts := _answer("municipal_companies_included", ["a"], ["b", "c"])
	answer_policy_scope.applies with input as facts
	answer_policy_scope.assessed with input as facts
	answer_policy_scope.finding == {{"detail": {"model": ["b", "c"]}}} with input as facts
}

test_fires_when_companies_are_inside if {
	facts := _answer("municipal_companies_not_included", ["a"], ["b"])
	answer_policy_scope.finding == {{"detail": {"model": ["a"]}}} with input as facts
}

test_passes_when_all_are_inside if {
	answer_policy_scope.finding == set() with input as _answer("municipal_companies_included", ["a"], [])
}

test_passes_when_all_are_outside if {
	answer_policy_scope.finding == set() with input as _answer("municipal_companies_not_included", [], ["a"])
}

test_not_assessed_without_companies if {
	not answer_policy_scope.assessed with input as _answer("municipal_companies_included", [], [])
}

test_does_not_apply_to_parts if not answer_policy_scope.applies with input as _answer("only_some_parts", ["a"], ["b"])
