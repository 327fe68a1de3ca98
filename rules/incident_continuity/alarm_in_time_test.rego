package ansvar.rules.incident_continuity.alarm_in_time_test

import data.ansvar.rules.incident_continuity.alarm_in_time

_params := {"incident_recipient": ["security_manager"], "limit_minutes": 60, "window_days": 365}

_incident := {
	"severity": {"known": true, "value": "high"},
	"serious": true,
	"days_ago": {"known": true, "value": 365},
	"waived": [],
	"functions_named": ["security_manager"],
	"reports": [],
}

_report(functions, minutes) := {
	"to": {"id": "sak", "functions": functions},
	"minutes": {"known": true, "value": minutes},
}

_reported(reports) := object.union(_incident, {"reports": reports})

test_fires_without_report if {
	alarm_in_time.finding == {{"detail": {"item": "never", "told": ["security_manager"]}}} with input as _incident
		with data.params as _params
}

test_fires_when_only_others_were_told if {
	told := _reported([_report(["ciso"], 5)])
	alarm_in_time.finding == {{"detail": {"item": "never", "told": ["security_manager"]}}} with input as told
		with data.params as _params
}

test_fires_a_minute_late if {
	late := _reported([_report(["ciso"], 5), _report(["security_manager"], 61), _report(["security_manager"], 90)])
	expected := {{"severity": "medium", "detail": {"item": "late", "minutes": 61, "told": ["sak"]}}}
	alarm_in_time.finding == expected with input as late with data.params as _params
}

test_passes_on_the_minute if {
	on_time := _reported([_report(["security_coordinator", "security_manager"], 60)])
	alarm_in_time.finding == set() with input as on_time with data.params as _params
}

test_applies_on_the_last_day_of_the_window if {
	alarm_in_time.applies with input as _incident with data.params as _params
	alarm_in_time.assessed with input as _incident with data.params as _params
}

test_does_not_apply_after_the_window if {
	old := object.union(_incident, {"days_ago": {"known": true, "value": 366}})
	alarm_in_time.applies == false with input as old with data.params as _params
}

test_is_not_assessed_when_there_is_nobody_to_tell if {
	nobody := object.union(_incident, {"functions_named": ["ciso"]})
	alarm_in_time.applies with input as nobody with data.params as _params
	alarm_in_time.assessed == false with input as nobody with data.params as _params
}

test_does_not_apply_to_small_incidents if {
	small := object.union(_incident, {"serious": false})
	alarm_in_time.applies == false with input as small with data.params as _params
}

test_unknown_severity_is_not_assessed if {
	unknown := object.union(_incident, {"serious": false, "severity": {"known": false, "value": ""}})
	alarm_in_time.applies with input as unknown with data.params as _params
	alarm_in_time.assessed == false with input as unknown with data.params as _params
}

test_unknown_time_of_detection_is_not_assessed if {
	unknown := object.union(_incident, {"days_ago": {"known": false, "value": 0}})
	alarm_in_time.applies with input as unknown with data.params as _params
	alarm_in_time.assessed == false with input as unknown with data.params as _params
}
