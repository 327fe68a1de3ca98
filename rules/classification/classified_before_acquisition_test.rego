package ansvar.rules.classification.classified_before_acquisition_test

import data.ansvar.rules.classification.classified_before_acquisition

_params := {"window_days": 730}

_known(days) := {"known": true, "value": days}

_unknown := {"known": false, "value": 0}

_system(acquired, classified) := {
	"acquired_days_ago": acquired,
	"first_classified_days_ago": classified,
	"critical": {"known": true, "value": true},
}

test_fires_when_never_classified if {
	facts := _system(_known(730), _unknown)
	classified_before_acquisition.applies with input as facts with data.params as _params
	classified_before_acquisition.assessed with input as facts
	classified_before_acquisition.finding == {{"severity": "high", "detail": {"days": 730}}} with input as facts
}

test_fires_when_classified_the_day_after if {
	facts := _system(_known(100), _known(99))
	classified_before_acquisition.finding == {{"severity": "high", "detail": {"days": 100}}} with input as facts
}

test_weighs_less_where_nothing_critical_is_at_stake if {
	facts := object.union(_system(_known(100), _unknown), {"critical": {"known": true, "value": false}})
	{found.severity | some found in classified_before_acquisition.finding} == {"medium"} with input as facts
}

test_passes_when_classified_on_the_day if {
	classified_before_acquisition.finding == set() with input as _system(_known(100), _known(100))
}

test_does_not_apply_outside_the_window if {
	not classified_before_acquisition.applies with input as _system(_known(731), _unknown) with data.params as _params
	not classified_before_acquisition.applies with input as _system(_known(-1), _unknown) with data.params as _params
}

test_not_assessed_without_a_day if {
	classified_before_acquisition.applies with input as _system(_unknown, _unknown)
	not classified_before_acquisition.assessed with input as _system(_unknown, _unknown)
	classified_before_acquisition.finding == set() with input as _system(_unknown, _unknown)
}
