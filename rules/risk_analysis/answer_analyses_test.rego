package ansvar.rules.risk_analysis.answer_analyses_test

import data.ansvar.rules.risk_analysis.answer_analyses

_answer(yes, known, ids, rsa) := {
	"id": "2.7-q1",
	"yes": yes,
	"no": yes == false,
	"model": {
		"risk_analyses": {"known": known, "value": count(ids) > 0, "ids": ids},
		"rsa": {"known": rsa, "value": rsa, "ids": []},
	},
}

test_fires_when_the_model_has_none if {
	facts := _answer(true, true, [], false)
	answer_analyses.applies with input as facts
	answer_analyses.assessed with input as facts
	expected := {{"detail": {"answer": true, "says": false, "lacks": ["risk_analysis"]}}}
	answer_analyses.finding == expected with input as facts
}

test_warns_when_the_answer_is_no_and_the_model_has_one if {
	found := {"severity": "low", "detail": {"answer": false, "says": true, "model": ["a"]}}
	answer_analyses.finding == {found} with input as _answer(false, true, ["a"], false)
}

test_leaves_the_outline_to_another_rule if {
	answer_analyses.assessed with input as _answer(true, false, [], true)
	answer_analyses.finding == set() with input as _answer(true, true, [], true)
	answer_analyses.finding == set() with input as _answer(false, true, [], true)
}

test_passes_when_both_say_yes if answer_analyses.finding == set() with input as _answer(true, true, ["a"], false)

test_passes_when_both_say_no if answer_analyses.finding == set() with input as _answer(false, true, [], false)

test_not_assessed_when_the_model_is_silent if {
	not answer_analyses.assessed with input as _answer(true, false, [], false)
	answer_analyses.finding == set() with input as _answer(true, false, [], false)
}

test_does_not_apply_to_other_questions if {
	not answer_analyses.applies with input as object.union(_answer(true, true, [], false), {"id": "1.3-q1"})
}
