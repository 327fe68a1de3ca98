package ansvar.rules.incident_continuity.protective_security_test

import data.ansvar.rules.incident_continuity.protective_security

_params := {"consulted": ["protective_security_officer"], "window_days": 365}

_incident := {
	"tags": ["protective_security"],
	"days_ago": {"known": true, "value": 365},
	"involved": ["security_coordinator"],
}

test_fires_without_the_role if {
	protective_security.finding == {{"detail": {}}} with input as _incident with data.params as _params
}

test_passes_with_the_role if {
	asked := object.union(_incident, {"involved": ["protective_security_officer"]})
	protective_security.finding == set() with input as asked with data.params as _params
}

test_does_not_apply_to_other_incidents if {
	other := object.union(_incident, {"tags": ["it"]})
	protective_security.applies == false with input as other with data.params as _params
}

test_applies_on_the_last_day_of_the_window if {
	protective_security.applies with input as _incident with data.params as _params
	protective_security.assessed with input as _incident with data.params as _params
}

test_does_not_apply_after_the_window if {
	old := object.union(_incident, {"days_ago": {"known": true, "value": 366}})
	protective_security.applies == false with input as old with data.params as _params
}

test_unknown_time_of_detection_is_not_assessed if {
	unknown := object.union(_incident, {"days_ago": {"known": false, "value": 0}})
	protective_security.applies with input as unknown with data.params as _params
	protective_security.assessed == false with input as unknown with data.params as _params
}
