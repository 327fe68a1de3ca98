package ansvar.rules.infrastructure.answer_ics_not_identified_test

import data.ansvar.rules.infrastructure.answer_ics_not_identified

_answer(values) := {"id": "2.9-q1", "values": values}

test_fires_on_both if {
	answer_ics_not_identified.applies with input as _answer(["not_identified", "in_another_way"])
	answer_ics_not_identified.finding == {{"detail": {}}} with input as _answer(["not_identified", "in_another_way"])
}

test_passes_alone if answer_ics_not_identified.finding == set() with input as _answer(["not_identified"])

test_passes_without_it if answer_ics_not_identified.finding == set() with input as _answer(["in_another_way"])

test_does_not_apply_to_other_questions if {
	not answer_ics_not_identified.applies with input as {"id": "2.9-q1t", "values": []}
}
