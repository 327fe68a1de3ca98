package ansvar.rules.incident_continuity.management_told_test

import data.ansvar.rules.incident_continuity.management_told

_params := {"window_days": 365}

_incident := {
	"severity": {"known": true, "value": "high"},
	"serious": true,
	"days_ago": {"known": true, "value": 365},
	"waived": [],
	"reports": [],
}

_told(is_top) := object.union(_incident, {"reports": [{"to": {"top_management": is_top}}]})

test_fires_without_report if {
	management_told.finding == {{"detail": {}}} with input as _incident with data.params as _params
}

test_fires_when_only_others_were_told if {
	management_told.finding == {{"detail": {}}} with input as _told(false) with data.params as _params
}

test_another_waiver_does_not_count if {
	waived := object.union(_incident, {"waived": ["measure"]})
	management_told.finding == {{"detail": {}}} with input as waived with data.params as _params
}

test_passes_with_report if {
	management_told.finding == set() with input as _told(true) with data.params as _params
}

test_passes_with_signed_waiver if {
	waived := object.union(_incident, {"waived": ["management_report"]})
	management_told.finding == set() with input as waived with data.params as _params
}

test_applies_on_the_last_day_of_the_window if {
	management_told.applies with input as _incident with data.params as _params
	management_told.assessed with input as _incident with data.params as _params
}

test_does_not_apply_after_the_window if {
	old := object.union(_incident, {"days_ago": {"known": true, "value": 366}})
	management_told.applies == false with input as old with data.params as _params
}

test_does_not_apply_to_small_incidents if {
	small := object.union(_incident, {"serious": false})
	management_told.applies == false with input as small with data.params as _params
}

test_unknown_severity_is_not_assessed if {
	unknown := object.union(_incident, {"serious": false, "severity": {"known": false, "value": ""}})
	management_told.applies with input as unknown with data.params as _params
	management_told.assessed == false with input as unknown with data.params as _params
}

test_unknown_time_of_detection_is_not_assessed if {
	unknown := object.union(_incident, {"days_ago": {"known": false, "value": 0}})
	management_told.applies with input as unknown with data.params as _params
	management_told.assessed == false with input as unknown with data.params as _params
}
