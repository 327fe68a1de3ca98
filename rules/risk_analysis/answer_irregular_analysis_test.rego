package ansvar.rules.risk_analysis.answer_irregular_analysis_test

import data.ansvar.rules.risk_analysis.answer_irregular_analysis

_answer(values) := {"id": "2.7-q2", "values": values}

test_fires_on_this_alone if {
	answer_irregular_analysis.applies with input as _answer(["irregularly"])
	answer_irregular_analysis.finding == {{"detail": {}}} with input as _answer(["irregularly"])
}

test_passes_beside_another if {
	answer_irregular_analysis.finding == set() with input as _answer(["irregularly", "at_set_intervals"])
}

test_passes_without_it if answer_irregular_analysis.finding == set() with input as _answer(["at_set_intervals"])

test_does_not_apply_when_nothing_is_chosen if {
	not answer_irregular_analysis.applies with input as _answer([])
	answer_irregular_analysis.finding == set() with input as _answer([])
}
