package ansvar.rules.systematic_work.answer_systematic_unchecked_test

import data.ansvar.rules.systematic_work.answer_systematic_unchecked

_answer(yes, checked) := {"id": "2.1-q1", "yes": yes, "all": [
	{"question": "2.1-q1", "values": ["yes"], "answered": true},
	{"question": "2.3-q1", "values": checked, "answered": count(checked) > 0},
]}

test_fires_when_nothing_is_checked if {
	answer_systematic_unchecked.applies with input as _answer(true, ["no"])
	answer_systematic_unchecked.finding == {{"detail": {"answers": ["2.3-q1"]}}} with input as _answer(true, ["no"])
}

test_passes_when_compliance_is_checked if {
	answer_systematic_unchecked.assessed with input as _answer(true, ["yes"])
	answer_systematic_unchecked.finding == set() with input as _answer(true, ["yes"])
}

test_not_assessed_before_the_question_is_answered if {
	not answer_systematic_unchecked.assessed with input as _answer(true, [])
}

test_does_not_apply_to_no if {
	not answer_systematic_unchecked.applies with input as _answer(false, ["no"])
	answer_systematic_unchecked.finding == set() with input as _answer(false, ["no"])
}
