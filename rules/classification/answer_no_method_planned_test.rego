package ansvar.rules.classification.answer_no_method_planned_test

import data.ansvar.rules.classification.answer_no_method_planned

_answer(no, planned) := {
	"id": "2.6-q1",
	"no": no,
	"all": [{"question": "2.6-q2", "values": planned, "answered": count(planned) > 0}],
}

test_fires_without_method_and_plan if {
	answer_no_method_planned.applies with input as _answer(true, ["no"])
	answer_no_method_planned.finding == {{"detail": {"answers": ["2.6-q2"]}}} with input as _answer(true, ["no"])
}

test_passes_when_one_is_planned if {
	answer_no_method_planned.assessed with input as _answer(true, ["yes"])
	answer_no_method_planned.finding == set() with input as _answer(true, ["yes"])
}

test_not_assessed_before_the_question_is_answered if {
	not answer_no_method_planned.assessed with input as _answer(true, [])
}

test_does_not_apply_with_a_method if {
	not answer_no_method_planned.applies with input as _answer(false, ["no"])
	answer_no_method_planned.finding == set() with input as _answer(false, ["no"])
}
