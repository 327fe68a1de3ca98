package ansvar.rules.policy.answer_policy_age_test

import data.ansvar.rules.policy.answer_policy_age

_answer(option, days, answered) := {
	"id": "2.2-q2",
	"values": [option],
	"answered_days_ago": {"known": answered > 0, "value": answered},
	"model": {
		"policy": {"known": true, "value": true, "ids": ["p"]},
		"policy_decided_days_ago": {"known": true, "value": days},
	},
}

_undated := {"model": {"policy_decided_days_ago": {"known": false, "value": 0}}}

_unknown := object.union(_answer("1_to_3_years", 0, 0), _undated)

test_fires_on_a_policy_that_is_older if {
	facts := _answer("1_to_3_years", 2000, 0)
	answer_policy_age.applies with input as facts
	answer_policy_age.assessed with input as facts
	answer_policy_age.finding == {{"detail": {"days": 2000, "model": ["p"]}}} with input as facts
}

test_passes_within_the_option if {
	answer_policy_age.finding == set() with input as _answer("less_than_1_year", 366, 0)
	answer_policy_age.finding == set() with input as _answer("4_to_5_years", 2000, 0)
	answer_policy_age.finding == set() with input as _answer("more_than_5_years", 2000, 0)
}

test_counts_to_the_day_of_the_answer if {
	answer_policy_age.finding == set() with input as _answer("1_to_3_years", 2000, 600)
	answer_policy_age.finding == set() with input as _answer("more_than_5_years", 100, 600)
}

test_not_assessed_without_a_day if {
	not answer_policy_age.assessed with input as _unknown
	answer_policy_age.finding == set() with input as _unknown
}

test_does_not_apply_to_other_questions if {
	not answer_policy_age.applies with input as object.union(_answer("yes", 0, 0), {"id": "2.2-q1"})
}
