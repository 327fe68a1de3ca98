package ansvar.rules.policy.answer_policy_test

import data.ansvar.rules.policy.answer_policy

_answer(yes, known, ids) := {
	"id": "2.2-q1",
	"yes": yes,
	"no": yes == false,
	"model": {"policy": {"known": known, "value": count(ids) > 0, "ids": ids}, "policy_not_by_top": []},
}

test_fires_when_the_model_has_none if {
	facts := _answer(true, true, [])
	answer_policy.applies with input as facts
	answer_policy.assessed with input as facts
	found := {"detail": {"answer": true, "says": false, "model": [], "lacks": ["policy"]}}
	answer_policy.finding == {found} with input as facts
}

test_fires_when_others_have_decided_it if {
	policy := {"policy": {"known": true, "value": false, "ids": []}, "policy_not_by_top": ["p"]}
	facts := object.union(_answer(true, true, []), {"model": policy})
	found := {"detail": {"answer": true, "says": false, "model": ["p"], "lacks": []}}
	answer_policy.finding == {found} with input as facts
}

test_warns_when_the_answer_is_no_and_the_model_has_one if {
	found := {"severity": "low", "detail": {"answer": false, "says": true, "model": ["a"]}}
	answer_policy.finding == {found} with input as _answer(false, true, ["a"])
}

test_passes_when_both_say_yes if answer_policy.finding == set() with input as _answer(true, true, ["a"])

test_passes_when_both_say_no if answer_policy.finding == set() with input as _answer(false, true, [])

test_not_assessed_when_the_model_is_silent if {
	not answer_policy.assessed with input as _answer(true, false, [])
	answer_policy.finding == set() with input as _answer(true, false, [])
}

test_does_not_apply_to_other_questions if {
	not answer_policy.applies with input as object.union(_answer(true, true, []), {"id": "1.3-q1"})
}
