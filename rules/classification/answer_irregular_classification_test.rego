package ansvar.rules.classification.answer_irregular_classification_test

import data.ansvar.rules.classification.answer_irregular_classification

_answer(values) := {"id": "2.6-q3", "values": values}

test_fires_on_this_alone if {
	answer_irregular_classification.applies with input as _answer(["irregularly"])
	answer_irregular_classification.finding == {{"detail": {}}} with input as _answer(["irregularly"])
}

test_passes_beside_another if {
	answer_irregular_classification.finding == set() with input as _answer(["irregularly", "at_certain_events"])
}

test_passes_without_it if answer_irregular_classification.finding == set() with input as _answer(["at_certain_events"])

test_does_not_apply_when_nothing_is_chosen if {
	not answer_irregular_classification.applies with input as _answer([])
	answer_irregular_classification.finding == set() with input as _answer([])
}
