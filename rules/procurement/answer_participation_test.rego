package ansvar.rules.procurement.answer_participation_test

import data.ansvar.rules.procurement.answer_participation

_answer(yes, known, ids) := {
	"id": "2.10-q2",
	"yes": yes,
	"no": yes == false,
	"model": {"procurement_participation": {"known": known, "value": count(ids) > 0, "ids": ids}},
}

test_fires_when_the_answer_is_yes_and_the_model_has_none if {
	facts := _answer(true, true, [])
	answer_participation.applies with input as facts
	answer_participation.assessed with input as facts
	found := {"detail": {"answer": true, "says": false, "lacks": ["meeting"]}}
	answer_participation.finding == {found} with input as facts
}

test_fires_when_the_answer_is_no_and_the_model_has_one if {
	found := {"severity": "low", "detail": {"answer": false, "says": true, "model": ["a"]}}
	answer_participation.finding == {found} with input as _answer(false, true, ["a"])
}

test_passes_when_both_say_yes if answer_participation.finding == set() with input as _answer(true, true, ["a"])

test_passes_when_both_say_no if answer_participation.finding == set() with input as _answer(false, true, [])

test_not_assessed_when_the_model_is_silent if {
	not answer_participation.assessed with input as _answer(true, false, [])
	answer_participation.finding == set() with input as _answer(true, false, [])
}

test_does_not_apply_to_other_questions if {
	not answer_participation.applies with input as object.union(_answer(true, true, []), {"id": "1.3-q1"})
}
