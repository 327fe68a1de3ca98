package ansvar.rules.incident_continuity.central_compilation_test

import data.ansvar.rules.incident_continuity.central_compilation

_params := {"window_days": 365, "grace_days": 180}

_incident := {
	"unit": {"known": true, "value": "skola"},
	"days_ago": {"known": true, "value": 20},
	"compiled": false,
	"compilation_since": true,
}

_days(days) := object.union(_incident, {
	"days_ago": {"known": true, "value": days},
	"compilation_since": false,
})

test_fires_when_a_later_compilation_leaves_it_out if {
	central_compilation.applies with input as _incident with data.params as _params
	central_compilation.finding == {{"detail": {}}} with input as _incident with data.params as _params
}

test_fires_when_none_is_made_in_time if {
	central_compilation.applies with input as _days(181) with data.params as _params
	central_compilation.finding == {{"detail": {}}} with input as _days(181) with data.params as _params
}

test_passes_when_compiled if {
	compiled := object.union(_days(20), {"compiled": true})
	central_compilation.applies with input as compiled with data.params as _params
	central_compilation.assessed with input as compiled with data.params as _params
	central_compilation.finding == set() with input as compiled with data.params as _params
}

test_does_not_apply_before_the_next_compilation_is_due if {
	central_compilation.applies == false with input as _days(180) with data.params as _params
}

test_does_not_apply_after_the_window if {
	central_compilation.applies == false with input as _days(366) with data.params as _params
}

test_does_not_apply_without_unit if {
	nowhere := object.union(_incident, {"unit": {"known": false, "value": ""}})
	central_compilation.applies == false with input as nowhere with data.params as _params
}

test_unknown_time_of_detection_is_not_assessed if {
	unknown := object.union(_incident, {"days_ago": {"known": false, "value": 0}, "compilation_since": false})
	central_compilation.applies with input as unknown with data.params as _params
	central_compilation.assessed == false with input as unknown with data.params as _params
}
