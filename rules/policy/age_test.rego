package ansvar.rules.policy.age_test

import data.ansvar.rules.policy.age

_params := {"warn_days": 1095, "limit_days": 1826}

_policy(days) := {"kind": "policy", "decided_days_ago": {"known": true, "value": days}}

test_fires_past_the_limit if {
	age.finding == {{"detail": {"days": 1827}}} with input as _policy(1827) with data.params as _params
}

test_warns_at_the_limit if {
	age.finding == {{"severity": "low", "detail": {"days": 1826}}} with input as _policy(1826) with data.params as _params
}

test_warns_after_three_years if {
	age.finding == {{"severity": "low", "detail": {"days": 1096}}} with input as _policy(1096) with data.params as _params
}

test_passes_at_three_years if {
	age.applies with input as _policy(1095)
	age.assessed with input as _policy(1095)
	age.finding == set() with input as _policy(1095) with data.params as _params
}

test_not_assessed_without_a_day if {
	facts := {"kind": "policy", "decided_days_ago": {"known": false, "value": 0}}
	not age.assessed with input as facts
	age.finding == set() with input as facts with data.params as _params
}

test_does_not_apply_to_a_guideline if not age.applies with input as {"kind": "guideline"}
