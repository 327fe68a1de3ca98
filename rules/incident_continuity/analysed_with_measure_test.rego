package ansvar.rules.incident_continuity.analysed_with_measure_test

import data.ansvar.rules.incident_continuity.analysed_with_measure

_params := {"window_days": 365}

_incident := {
	"tags": ["it", "analysed"],
	"days_ago": {"known": true, "value": 365},
	"measures": [],
	"waived": ["management_report"],
}

test_fires_without_measure_and_decision if {
	analysed_with_measure.finding == {{"detail": {}}} with input as _incident with data.params as _params
}

test_passes_with_measure if {
	measured := object.union(_incident, {"measures": ["plan/1"]})
	analysed_with_measure.finding == set() with input as measured with data.params as _params
}

test_passes_with_signed_decision if {
	waived := object.union(_incident, {"waived": ["measure"]})
	analysed_with_measure.finding == set() with input as waived with data.params as _params
}

test_does_not_apply_before_the_analysis_or_outside_it if {
	ongoing := object.union(_incident, {"tags": ["it"]})
	analysed_with_measure.applies == false with input as ongoing with data.params as _params
	other := object.union(_incident, {"tags": ["analysed"]})
	analysed_with_measure.applies == false with input as other with data.params as _params
}

test_applies_on_the_last_day_of_the_window if {
	analysed_with_measure.applies with input as _incident with data.params as _params
	analysed_with_measure.assessed with input as _incident with data.params as _params
}

test_does_not_apply_after_the_window if {
	old := object.union(_incident, {"days_ago": {"known": true, "value": 366}})
	analysed_with_measure.applies == false with input as old with data.params as _params
}

test_unknown_time_of_detection_is_not_assessed if {
	unknown := object.union(_incident, {"days_ago": {"known": false, "value": 0}})
	analysed_with_measure.applies with input as unknown with data.params as _params
	analysed_with_measure.assessed == false with input as unknown with data.params as _params
}
