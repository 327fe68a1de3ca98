package ansvar.rules.training.answer_training_recurs_test

import data.ansvar.rules.training.answer_training_recurs

_params := {"recurring": ["varje år", "årlig"]}

_answer(yes, text) := {"id": "2.12-q1", "yes": yes, "no": yes == false, "all": [{
	"question": "2.12-q2",
	"values": [],
	"answered": text != "",
	"text": {"known": text != "", "value": text},
}]}

test_fires_without_training if {
	answer_training_recurs.applies with input as _answer(false, "")
	answer_training_recurs.assessed with input as _answer(false, "")
	answer_training_recurs.finding == {{"detail": {}}} with input as _answer(false, "") with data.params as _params
}

test_warns_when_it_does_not_recur if {
	found := {"severity": "medium", "detail": {}}
	answer_training_recurs.finding == {found} with input as _answer(true, "En gång, för några år sedan")
		with data.params as _params
}

test_passes_when_it_recurs if {
	answer_training_recurs.assessed with input as _answer(true, "Varje år i maj")
	answer_training_recurs.finding == set() with input as _answer(true, "Varje år i maj") with data.params as _params
}

test_not_assessed_before_the_form_is_told if {
	not answer_training_recurs.assessed with input as _answer(true, "")
	answer_training_recurs.finding == set() with input as _answer(true, "") with data.params as _params
}

test_does_not_apply_to_other_questions if not answer_training_recurs.applies with input as {"id": "2.12-q3"}
