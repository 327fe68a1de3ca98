package ansvar.rules.systematic_work.answer_follow_up_test

import data.ansvar.rules.systematic_work.answer_follow_up

test_fires_when_the_condition_does_not_hold if {
	found := {"detail": {"question": "2.2-q2"}}
	answer_follow_up.finding == {found} with input as {"id": "2.2-q2", "condition_holds": false}
}

test_passes_when_it_holds if answer_follow_up.finding == set() with input as {"id": "2.2-q2", "condition_holds": true}

test_passes_on_a_question_without_condition if {
	answer_follow_up.finding == set() with input as {"id": "2.2-q1", "condition_holds": true}
}
