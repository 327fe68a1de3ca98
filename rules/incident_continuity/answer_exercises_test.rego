package ansvar.rules.incident_continuity.answer_exercises_test

import data.ansvar.rules.incident_continuity.answer_exercises

_answer(value, known, ids) := {
	"id": "2.8-q6",
	"values": [value],
	"model": {"continuity_exercises": {"known": known, "value": count(ids) > 0, "ids": ids}},
}

test_fires_when_the_model_has_no_exercise if {
	facts := _answer("every_year", true, [])
	answer_exercises.applies with input as facts
	answer_exercises.assessed with input as facts
	answer_exercises.finding == {{"detail": {"lacks": ["exercise"]}}} with input as facts
}

test_warns_when_the_answer_is_never_and_the_model_has_one if {
	found := {"severity": "low", "detail": {"model": ["e"]}}
	answer_exercises.finding == {found} with input as _answer("never", true, ["e"])
}

test_passes_when_both_agree if {
	answer_exercises.finding == set() with input as _answer("occasionally", true, ["e"])
	answer_exercises.finding == set() with input as _answer("never", true, [])
}

test_not_assessed_when_the_model_is_silent if {
	not answer_exercises.assessed with input as _answer("every_year", false, [])
	answer_exercises.finding == set() with input as _answer("every_year", false, [])
}

test_does_not_apply_to_other_questions if {
	not answer_exercises.applies with input as object.union(_answer("yes", true, []), {"id": "2.8-q5"})
}
