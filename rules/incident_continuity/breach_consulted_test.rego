package ansvar.rules.incident_continuity.breach_consulted_test

import data.ansvar.rules.incident_continuity.breach_consulted

_params := {"consulted": ["data_protection_coordinator", "dpo"], "window_days": 365}

_incident := {
	"personal_data": {"known": true, "value": true},
	"days_ago": {"known": true, "value": 365},
	"involved": ["data_protection_coordinator", "dpo"],
}

test_fires_when_one_was_left_out if {
	one := object.union(_incident, {"involved": ["dpo"]})
	expected := {{"severity": "medium", "detail": {"missing": ["data_protection_coordinator"]}}}
	breach_consulted.finding == expected with input as one with data.params as _params
}

test_names_both_when_nobody_was_asked if {
	none := object.union(_incident, {"involved": []})
	breach_consulted.finding == {{
		"severity": "high",
		"detail": {"missing": ["data_protection_coordinator", "dpo"]},
	}} with input as none
		with data.params as _params
}

test_passes_when_both_were_asked if {
	breach_consulted.finding == set() with input as _incident with data.params as _params
}

test_does_not_apply_without_personal_data if {
	other := object.union(_incident, {"personal_data": {"known": true, "value": false}})
	breach_consulted.applies == false with input as other with data.params as _params
}

test_unknown_personal_data_is_not_assessed if {
	unknown := object.union(_incident, {"personal_data": {"known": false, "value": false}})
	breach_consulted.applies with input as unknown with data.params as _params
	breach_consulted.assessed == false with input as unknown with data.params as _params
}

test_applies_on_the_last_day_of_the_window if {
	breach_consulted.applies with input as _incident with data.params as _params
	breach_consulted.assessed with input as _incident with data.params as _params
}

test_does_not_apply_after_the_window if {
	old := object.union(_incident, {"days_ago": {"known": true, "value": 366}})
	breach_consulted.applies == false with input as old with data.params as _params
}

test_unknown_time_of_detection_is_not_assessed if {
	unknown := object.union(_incident, {"days_ago": {"known": false, "value": 0}})
	breach_consulted.applies with input as unknown with data.params as _params
	breach_consulted.assessed == false with input as unknown with data.params as _params
}
