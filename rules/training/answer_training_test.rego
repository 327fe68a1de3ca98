package ansvar.rules.training.answer_training_test

import data.ansvar.rules.training.answer_training

_answer(yes, known, ids) := {
	"id": "2.12-q1",
	"yes": yes,
	"no": yes == false,
	"model": {"training": {"known": known, "value": count(ids) > 0, "ids": ids}},
}

test_fires_when_the_model_has_none if {
	facts := _answer(true, true, [])
	answer_training.applies with input as facts
	answer_training.assessed with input as facts
	answer_training.finding == {{"detail": {"answer": true, "says": false, "lacks": ["training"]}}} with input as facts
}

test_warns_when_the_answer_is_no_and_the_model_has_one if {
	found := {"severity": "low", "detail": {"answer": false, "says": true, "model": ["a"]}}
	answer_training.finding == {found} with input as _answer(false, true, ["a"])
}

test_passes_when_both_say_yes if answer_training.finding == set() with input as _answer(true, true, ["a"])

test_passes_when_both_say_no if answer_training.finding == set() with input as _answer(false, true, [])

test_not_assessed_when_the_model_is_silent if {
	not answer_training.assessed with input as _answer(true, false, [])
	answer_training.finding == set() with input as _answer(true, false, [])
}

test_does_not_apply_to_other_questions if {
	not answer_training.applies with input as object.union(_answer(true, true, []), {"id": "1.3-q1"})
}
