package ansvar.rules.incident_continuity.answer_exercise_interval_test

import data.ansvar.rules.incident_continuity.answer_exercise_interval

_answer(values) := {"id": "2.8-q6", "values": values}

test_fires_on_never if {
	answer_exercise_interval.applies with input as _answer(["never"])
	answer_exercise_interval.finding == {{"detail": {}}} with input as _answer(["never"])
}

test_fires_on_occasionally if {
	answer_exercise_interval.finding == {{"detail": {}}} with input as _answer(["occasionally"])
}

test_passes_at_the_longest_interval if answer_exercise_interval.finding == set() with input as _answer(["4_to_5_years"])

test_does_not_apply_to_other_questions if {
	not answer_exercise_interval.applies with input as {"id": "2.8-q5", "values": ["no"]}
}
