package ansvar.rules.incident_continuity.coordinated_with_it_test

import data.ansvar.rules.incident_continuity.coordinated_with_it

_params := {"it_functions": ["it_manager"], "window_days": 365}

_incident := {
	"tags": ["it"],
	"days_ago": {"known": true, "value": 365},
	"involved": ["ciso"],
	"consulted": [{"it": false}],
	"reports": [{"to": {"it": false}}],
	"reported_by": {"known": true, "value": {"it": false}},
}

test_fires_without_it if {
	coordinated_with_it.finding == {{"detail": {}}} with input as _incident with data.params as _params
}

test_passes_when_it_was_consulted_told_or_reported_it if {
	every part in [
		{"involved": ["it_manager"]},
		{"consulted": [{"it": true}]},
		{"reports": [{"to": {"it": true}}]},
		{"reported_by": {"known": true, "value": {"it": true}}},
	] {
		incident := object.union(_incident, part)
		coordinated_with_it.finding == set() with input as incident with data.params as _params
	}
}

test_does_not_apply_to_other_incidents if {
	other := object.union(_incident, {"tags": ["supplier"]})
	coordinated_with_it.applies == false with input as other with data.params as _params
}

test_applies_on_the_last_day_of_the_window if {
	coordinated_with_it.applies with input as _incident with data.params as _params
	coordinated_with_it.assessed with input as _incident with data.params as _params
}

test_does_not_apply_after_the_window if {
	old := object.union(_incident, {"days_ago": {"known": true, "value": 366}})
	coordinated_with_it.applies == false with input as old with data.params as _params
}

test_unknown_time_of_detection_is_not_assessed if {
	unknown := object.union(_incident, {"days_ago": {"known": false, "value": 0}})
	coordinated_with_it.applies with input as unknown with data.params as _params
	coordinated_with_it.assessed == false with input as unknown with data.params as _params
}
