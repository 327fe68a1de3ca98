package ansvar.rules.systematic_work.answer_method_support_test

import data.ansvar.rules.systematic_work.answer_method_support

_answer(yes, answered, values) := {"id": "2.1-q1", "yes": yes, "all": [
	{"question": "2.1-q1", "values": ["yes"], "answered": true},
	{"question": "2.1-q2", "values": values, "answered": answered},
]}

test_fires_when_nothing_is_chosen if {
	answer_method_support.applies with input as _answer(true, true, [])
	answer_method_support.finding == {{"detail": {"answers": ["2.1-q2"]}}} with input as _answer(true, true, [])
}

test_passes_with_one_method_support if {
	answer_method_support.assessed with input as _answer(true, true, ["iso_27000"])
	answer_method_support.finding == set() with input as _answer(true, true, ["iso_27000"])
}

test_not_assessed_before_the_question_is_answered if {
	not answer_method_support.assessed with input as _answer(true, false, [])
	answer_method_support.finding == set() with input as _answer(true, false, [])
}

test_does_not_apply_to_no if not answer_method_support.applies with input as _answer(false, true, [])
