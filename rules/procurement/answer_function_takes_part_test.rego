package ansvar.rules.procurement.answer_function_takes_part_test

import data.ansvar.rules.procurement.answer_function_takes_part

_answer(yes, designated) := {
	"id": "2.10-q2",
	"yes": yes,
	"all": [{"question": "2.5-q1", "values": designated, "answered": count(designated) > 0}],
}

test_fires_without_function if {
	answer_function_takes_part.applies with input as _answer(true, ["no"])
	answer_function_takes_part.finding == {{"detail": {"answers": ["2.5-q1"]}}} with input as _answer(true, ["no"])
}

test_passes_with_function if {
	answer_function_takes_part.assessed with input as _answer(true, ["yes"])
	answer_function_takes_part.finding == set() with input as _answer(true, ["yes"])
}

test_not_assessed_before_the_question_is_answered if {
	not answer_function_takes_part.assessed with input as _answer(true, [])
}

test_does_not_apply_to_no if {
	not answer_function_takes_part.applies with input as _answer(false, ["no"])
	answer_function_takes_part.finding == set() with input as _answer(false, ["no"])
}
