package ansvar.rules.incident_continuity.incidents_as_inputs_test

import data.ansvar.rules.incident_continuity.incidents_as_inputs

_params := {"window_days": 365}

_analysis := {
	"kind": "risk_analysis",
	"days_ago": 365,
	"incidents_before": ["inc-1", "inc-2"],
	"incidents_unused": [],
}

test_fires_on_incidents_left_out if {
	partial := object.union(_analysis, {"incidents_unused": ["inc-2"]})
	incidents_as_inputs.finding == {{
		"detail": {"unused": ["inc-2"]},
		"related": [{"kind": "incident", "id": "inc-2"}],
	}} with input as partial with data.params as _params
}

test_passes_when_all_were_used if {
	incidents_as_inputs.applies with input as _analysis with data.params as _params
	incidents_as_inputs.finding == set() with input as _analysis with data.params as _params
}

test_does_not_apply_without_incidents if {
	quiet := object.union(_analysis, {"incidents_before": []})
	incidents_as_inputs.applies == false with input as quiet with data.params as _params
}

test_does_not_apply_outside_the_window if {
	old := object.union(_analysis, {"days_ago": 366})
	incidents_as_inputs.applies == false with input as old with data.params as _params
	planned := object.union(_analysis, {"days_ago": -1})
	incidents_as_inputs.applies == false with input as planned with data.params as _params
}

test_does_not_apply_to_other_events if {
	other := object.union(_analysis, {"kind": "review"})
	incidents_as_inputs.applies == false with input as other with data.params as _params
}
