package ansvar.rules.procurement.analysed_before_requirements_test

import data.ansvar.rules.procurement.analysed_before_requirements

_params := {"window_days": 730}

_system(days, events) := {
	"acquired_days_ago": {"known": days != "", "value": days},
	"events": events,
	"critical": {"known": true, "value": true},
}

_event(kind, days) := {"kind": kind, "days_ago": days, "topics": []}

_meeting(days) := {"kind": "meeting", "days_ago": days, "topics": ["procurement"]}

test_fires_without_both if {
	expected := {{"severity": "high", "detail": {"missing": ["classification", "risk_analysis"]}}}
	analysed_before_requirements.finding == expected with input as _system(100, [_event("meeting", 200)])
		with data.params as _params
}

test_fires_when_the_analysis_came_after_the_requirements if {
	facts := _system(100, [_meeting(150), _event("classification", 150), _event("risk_analysis", 149)])
	expected := {{"severity": "high", "detail": {"missing": ["risk_analysis"]}}}
	analysed_before_requirements.finding == expected with input as facts with data.params as _params
}

test_weighs_less_where_nothing_critical_is_at_stake if {
	facts := object.union(_system(100, []), {"critical": {"known": true, "value": false}})
	{found.severity | some found in analysed_before_requirements.finding} == {"medium"} with input as facts
		with data.params as _params
}

test_passes_when_both_came_before_the_purchase if {
	facts := _system(100, [_event("classification", 100), _event("risk_analysis", 300)])
	analysed_before_requirements.finding == set() with input as facts with data.params as _params
}

test_the_last_meeting_before_the_purchase_counts if {
	facts := _system(100, [
		_meeting(300),
		_meeting(120),
		_meeting(50),
		_event("classification", 130),
		_event("risk_analysis", 200),
	])
	analysed_before_requirements.finding == set() with input as facts with data.params as _params
}

test_applies_to_acquisitions_within_the_window if {
	analysed_before_requirements.applies with input as _system(730, []) with data.params as _params
	analysed_before_requirements.assessed with input as _system(730, []) with data.params as _params
	analysed_before_requirements.applies == false with input as _system(731, []) with data.params as _params
	analysed_before_requirements.applies == false with input as _system(-1, []) with data.params as _params
}

test_unknown_day_is_not_assessed if {
	analysed_before_requirements.applies with input as _system("", []) with data.params as _params
	analysed_before_requirements.assessed == false with input as _system("", [])
	analysed_before_requirements.finding == set() with input as _system("", []) with data.params as _params
}
