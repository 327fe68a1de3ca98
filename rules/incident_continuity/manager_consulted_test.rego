package ansvar.rules.incident_continuity.manager_consulted_test

import data.ansvar.rules.incident_continuity.manager_consulted

_params := {"consulted": ["security_coordinator"], "window_days": 365}

_incident := {
	"days_ago": {"known": true, "value": 365},
	"involved": ["line_manager"],
	"reported_by": {"known": true, "value": {"kind": "role", "id": "rektor", "functions": ["line_manager"]}},
}

test_fires_when_the_manager_handled_it_alone if {
	manager_consulted.finding == {{
		"detail": {"manager": "rektor"},
		"related": [{"kind": "role", "id": "rektor"}],
	}} with input as _incident with data.params as _params
}

test_passes_with_consultation if {
	asked := object.union(_incident, {"involved": ["line_manager", "security_coordinator"]})
	manager_consulted.finding == set() with input as asked with data.params as _params
}

test_does_not_apply_to_reports_by_others if {
	by := {"known": true, "value": {"kind": "role", "id": "it", "functions": ["it_manager"]}}
	manager_consulted.applies == false with input as object.union(_incident, {"reported_by": by})
		with data.params as _params
}

test_does_not_apply_when_nobody_is_named if {
	by := {"known": false, "value": {"kind": "", "id": "", "functions": []}}
	unnamed := object.union(_incident, {"reported_by": by})
	manager_consulted.applies == false with input as unnamed with data.params as _params
	manager_consulted.finding == set() with input as unnamed with data.params as _params
}

test_applies_on_the_last_day_of_the_window if {
	manager_consulted.applies with input as _incident with data.params as _params
	manager_consulted.assessed with input as _incident with data.params as _params
}

test_does_not_apply_after_the_window if {
	old := object.union(_incident, {"days_ago": {"known": true, "value": 366}})
	manager_consulted.applies == false with input as old with data.params as _params
}

test_unknown_time_of_detection_is_not_assessed if {
	unknown := object.union(_incident, {"days_ago": {"known": false, "value": 0}})
	manager_consulted.applies with input as unknown with data.params as _params
	manager_consulted.assessed == false with input as unknown with data.params as _params
}
