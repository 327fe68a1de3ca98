package ansvar.rules.incident_continuity.intrusion_consulted_test

import data.ansvar.rules.incident_continuity.intrusion_consulted

_params := {"consulted": ["data_protection_coordinator"], "window_days": 365}

_incident := {
	"tags": ["intrusion", "it"],
	"days_ago": {"known": true, "value": 365},
	"involved": ["it_manager"],
}

test_fires_without_consultation if {
	intrusion_consulted.finding == {{"detail": {"consulted": []}}} with input as _incident with data.params as _params
}

test_passes_with_consultation if {
	asked := object.union(_incident, {"involved": ["data_protection_coordinator"]})
	intrusion_consulted.finding == set() with input as asked with data.params as _params
}

test_does_not_apply_to_other_incidents if {
	other := object.union(_incident, {"tags": ["it"]})
	intrusion_consulted.applies == false with input as other with data.params as _params
}

test_applies_on_the_last_day_of_the_window if {
	intrusion_consulted.applies with input as _incident with data.params as _params
	intrusion_consulted.assessed with input as _incident with data.params as _params
}

test_does_not_apply_after_the_window if {
	old := object.union(_incident, {"days_ago": {"known": true, "value": 366}})
	intrusion_consulted.applies == false with input as old with data.params as _params
}

test_unknown_time_of_detection_is_not_assessed if {
	unknown := object.union(_incident, {"days_ago": {"known": false, "value": 0}})
	intrusion_consulted.applies with input as unknown with data.params as _params
	intrusion_consulted.assessed == false with input as unknown with data.params as _params
}
