package ansvar.rules.risk_analysis.impact_assessment_test

import data.ansvar.rules.risk_analysis.impact_assessment

_params := {"coordinator": ["ciso"], "window_days": 730}

_assessment := {
	"kind": "risk_analysis",
	"topics": ["impact_assessment"],
	"days_ago": 730,
	"participants": [{"id": "dso"}],
	"involved": ["dpo"],
	"functions_named": ["ciso", "dpo"],
}

test_fires_when_the_coordinator_was_absent if {
	impact_assessment.finding == {{"detail": {}}} with input as _assessment with data.params as _params
}

test_passes_when_the_coordinator_took_part if {
	with_ciso := object.union(_assessment, {"involved": ["ciso", "dpo"]})
	impact_assessment.finding == set() with input as with_ciso with data.params as _params
}

test_applies_on_the_last_day_of_the_window if {
	impact_assessment.applies with input as _assessment with data.params as _params
	impact_assessment.assessed with input as _assessment with data.params as _params
}

test_does_not_apply_outside_the_window if {
	old := object.union(_assessment, {"days_ago": 731})
	impact_assessment.applies == false with input as old with data.params as _params
	planned := object.union(_assessment, {"days_ago": -1})
	impact_assessment.applies == false with input as planned with data.params as _params
}

test_does_not_apply_to_other_events if {
	other := object.union(_assessment, {"topics": ["risk_analysis"]})
	impact_assessment.applies == false with input as other with data.params as _params
	course := object.union(_assessment, {"kind": "training"})
	impact_assessment.applies == false with input as course with data.params as _params
}

test_is_not_assessed_without_a_coordinator if {
	nobody := object.union(_assessment, {"functions_named": ["dpo"]})
	impact_assessment.assessed == false with input as nobody with data.params as _params
}

test_unknown_participants_are_not_assessed if {
	unknown := object.union(_assessment, {"participants": []})
	impact_assessment.assessed == false with input as unknown with data.params as _params
}
