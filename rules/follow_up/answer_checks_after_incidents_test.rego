package ansvar.rules.follow_up.answer_checks_after_incidents_test

import data.ansvar.rules.follow_up.answer_checks_after_incidents

_answer(values) := {"id": "2.3-q2", "values": values}

test_fires_on_this_alone if {
	answer_checks_after_incidents.applies with input as _answer(["after_incidents"])
	answer_checks_after_incidents.finding == {{"detail": {}}} with input as _answer(["after_incidents"])
}

test_passes_beside_another if {
	answer_checks_after_incidents.finding == set() with input as _answer(["after_incidents", "own_control_plan"])
}

test_passes_without_it if answer_checks_after_incidents.finding == set() with input as _answer(["own_control_plan"])

test_does_not_apply_when_nothing_is_chosen if {
	not answer_checks_after_incidents.applies with input as _answer([])
	answer_checks_after_incidents.finding == set() with input as _answer([])
}
