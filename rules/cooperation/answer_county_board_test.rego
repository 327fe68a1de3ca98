package ansvar.rules.cooperation.answer_county_board_test

import data.ansvar.rules.cooperation.answer_county_board

_params := {"passing": ["projekt"], "standing": ["årlig"]}

_answer(yes, text) := {"id": "2.11-q1", "yes": yes, "no": yes == false, "all": [{
	"question": "2.11-q3",
	"values": [],
	"answered": text != "",
	"text": {"known": text != "", "value": text},
}]}

test_fires_without_cooperation if {
	answer_county_board.applies with input as _answer(false, "")
	answer_county_board.assessed with input as _answer(false, "")
	answer_county_board.finding == {{"detail": {}}} with input as _answer(false, "") with data.params as _params
}

test_fires_on_a_single_project if {
	answer_county_board.assessed with input as _answer(true, "Ett projekt 2014")
	answer_county_board.finding == {{"detail": {}}} with input as _answer(true, "Ett projekt 2014")
		with data.params as _params
}

test_passes_with_a_project_beside_something_standing if {
	answer_county_board.finding == set() with input as _answer(true, "Årlig plan och ett projekt")
		with data.params as _params
}

test_passes_with_anything_else if {
	answer_county_board.finding == set() with input as _answer(true, "Råd och stöd") with data.params as _params
}

test_not_assessed_before_the_form_is_told if {
	not answer_county_board.assessed with input as _answer(true, "")
	answer_county_board.finding == set() with input as _answer(true, "") with data.params as _params
}

test_does_not_apply_to_other_questions if not answer_county_board.applies with input as {"id": "2.11-q2"}
