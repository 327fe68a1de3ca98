package ansvar.rules.systematic_work.assessment_age_test

import data.ansvar.rules.systematic_work.assessment_age

_params := {"limit_days": 365}

_assessment(known, days) := {"answered_days_ago": {"known": known, "value": days}}

test_fires_past_the_limit if {
	assessment_age.assessed with input as _assessment(true, 366)
	assessment_age.finding == {{"detail": {"days": 366}}} with input as _assessment(true, 366) with data.params as _params
}

test_passes_at_the_limit if {
	assessment_age.finding == set() with input as _assessment(true, 365) with data.params as _params
}

test_not_assessed_without_a_day if {
	not assessment_age.assessed with input as _assessment(false, 0)
	assessment_age.finding == set() with input as _assessment(false, 0) with data.params as _params
}
