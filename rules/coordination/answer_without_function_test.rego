package ansvar.rules.coordination.answer_without_function_test

import data.ansvar.rules.coordination.answer_without_function

_params := {"unknown": ["vet inte", "do not know"]}

_answer(no, text, known, held) := {
	"id": "2.5-q1",
	"no": no,
	"all": [{"question": "2.5-q5", "values": [], "answered": text != "", "text": {"known": text != "", "value": text}}],
	"model": {"coordination": {"known": known, "value": held, "ids": []}},
}

test_fires_when_nobody_knows if {
	facts := _answer(true, "Det vet inte vi.", false, false)
	answer_without_function.applies with input as facts
	answer_without_function.assessed with input as facts
	answer_without_function.finding == {{"detail": {"answers": ["2.5-q5"]}}} with input as facts
		with data.params as _params
}

test_warns_when_the_model_has_no_holder if {
	found := {"severity": "medium", "detail": {"answers": ["2.5-q5"]}}
	answer_without_function.finding == {found} with input as _answer(true, "Kanslichefen", true, false)
		with data.params as _params
}

test_passes_with_a_description_and_a_holder if {
	answer_without_function.finding == set() with input as _answer(true, "Kanslichefen", true, true)
		with data.params as _params
}

test_passes_with_a_description_when_the_model_is_silent if {
	answer_without_function.finding == set() with input as _answer(true, "Kanslichefen", false, false)
		with data.params as _params
}

test_not_assessed_before_the_question_is_answered if {
	not answer_without_function.assessed with input as _answer(true, "", true, false)
	answer_without_function.finding == set() with input as _answer(true, "", true, false) with data.params as _params
}

test_does_not_apply_to_yes if not answer_without_function.applies with input as _answer(false, "", true, false)
