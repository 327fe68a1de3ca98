package ansvar.rules.incident_continuity.answer_continuity_plans_test

import data.ansvar.rules.incident_continuity.answer_continuity_plans

_answer(yes, known, ids) := {
	"id": "2.8-q5",
	"yes": yes,
	"no": yes == false,
	"model": {"continuity_plans": {"known": known, "value": count(ids) > 0, "ids": ids}},
}

test_fires_when_the_model_has_none if {
	facts := _answer(true, true, [])
	answer_continuity_plans.applies with input as facts
	answer_continuity_plans.assessed with input as facts
	expected := {{"detail": {"answer": true, "says": false, "lacks": ["continuity_plan"]}}}
	answer_continuity_plans.finding == expected with input as facts
}

test_warns_when_the_answer_is_no_and_the_model_has_one if {
	found := {"severity": "low", "detail": {"answer": false, "says": true, "model": ["a"]}}
	answer_continuity_plans.finding == {found} with input as _answer(false, true, ["a"])
}

test_passes_when_both_say_yes if answer_continuity_plans.finding == set() with input as _answer(true, true, ["a"])

test_passes_when_both_say_no if answer_continuity_plans.finding == set() with input as _answer(false, true, [])

test_not_assessed_when_the_model_is_silent if {
	not answer_continuity_plans.assessed with input as _answer(true, false, [])
	answer_continuity_plans.finding == set() with input as _answer(true, false, [])
}

test_does_not_apply_to_other_questions if {
	not answer_continuity_plans.applies with input as object.union(_answer(true, true, []), {"id": "1.3-q1"})
}
