package ansvar.rules.systematic_work.answer_systematic_parts_test

import data.ansvar.rules.systematic_work.answer_systematic_parts

_given(question, value) := {"question": question, "values": [value], "answered": true}

_parts(policy, function) := [
	_given("2.2-q1", policy),
	_given("2.5-q1", function),
	_given("2.6-q1", "yes"),
	_given("2.7-q1", "yes"),
]

_answer(yes, answers) := {"id": "2.1-q1", "yes": yes, "all": answers}

test_fires_and_names_the_parts if {
	facts := _answer(true, _parts("no", "no"))
	answer_systematic_parts.applies with input as facts
	answer_systematic_parts.assessed with input as facts
	answer_systematic_parts.finding == {{"detail": {"answers": ["2.2-q1", "2.5-q1"]}}} with input as facts
}

test_fires_on_one_no_before_all_are_answered if {
	facts := _answer(true, [_given("2.7-q1", "no")])
	answer_systematic_parts.assessed with input as facts
	answer_systematic_parts.finding == {{"detail": {"answers": ["2.7-q1"]}}} with input as facts
}

test_passes_when_all_are_in_place if {
	facts := _answer(true, _parts("yes", "yes"))
	answer_systematic_parts.assessed with input as facts
	answer_systematic_parts.finding == set() with input as facts
}

test_not_assessed_before_all_are_answered if {
	not answer_systematic_parts.assessed with input as _answer(true, [_given("2.7-q1", "yes")])
}

test_does_not_apply_to_no if {
	not answer_systematic_parts.applies with input as _answer(false, _parts("no", "no"))
	answer_systematic_parts.finding == set() with input as _answer(false, _parts("no", "no"))
}
