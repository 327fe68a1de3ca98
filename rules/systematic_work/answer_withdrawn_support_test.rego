package ansvar.rules.systematic_work.answer_withdrawn_support_test

import data.ansvar.rules.systematic_work.answer_withdrawn_support

_params := {"withdrawn": ["bits_baseline"]}

_answer(values) := {"id": "2.1-q2", "values": values}

test_fires_when_all_are_withdrawn if {
	answer_withdrawn_support.applies with input as _answer(["bits_baseline"])
	answer_withdrawn_support.finding == {{"detail": {}}} with input as _answer(["bits_baseline"])
		with data.params as _params
}

test_passes_beside_a_living_one if {
	answer_withdrawn_support.finding == set() with input as _answer(["bits_baseline", "iso_27000"])
		with data.params as _params
}

test_does_not_apply_when_nothing_is_chosen if {
	not answer_withdrawn_support.applies with input as _answer([])
	answer_withdrawn_support.finding == set() with input as _answer([]) with data.params as _params
}
