package ansvar.rules.cooperation.answer_municipalities_test

import data.ansvar.rules.cooperation.answer_municipalities

_answer(no, networks) := {
	"id": "2.11-q2",
	"no": no,
	"model": {"municipal_cooperation": {"known": networks, "value": networks, "ids": []}},
}

test_fires_without_cooperation if {
	answer_municipalities.applies with input as _answer(true, false)
	answer_municipalities.finding == {{"detail": {}}} with input as _answer(true, false)
}

test_passes_with_a_network_in_the_model if answer_municipalities.finding == set() with input as _answer(true, true)

test_passes_on_yes if answer_municipalities.finding == set() with input as _answer(false, false)

test_does_not_apply_to_other_questions if not answer_municipalities.applies with input as {"id": "2.11-q1"}
