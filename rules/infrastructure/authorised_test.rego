package ansvar.rules.infrastructure.authorised_test

import data.ansvar.rules.infrastructure.authorised

_params := {"window_days": 730, "valid_days": 365}

_known(days) := {"known": true, "value": days}

_unknown := {"known": false, "value": 0}

_system(acquired, introduced, events) := {
	"acquired_days_ago": acquired,
	"introduced_days_ago": introduced,
	"events": events,
	"critical": {"known": true, "value": true},
}

_event(id, kind, days, impact) := {
	"id": id,
	"kind": kind,
	"days_ago": days,
	"impact": {"known": impact != "", "value": impact},
}

_upgrade(days, impact) := _event("byte", "change", days, impact)

_authorisation(days) := _event("prövning", "authorisation", days, "")

test_fires_without_authorisation if {
	facts := _system(_known(100), _known(50), [])
	expected := {{"severity": "high", "detail": {"before": ["acquired_on", "introduced_on"]}}}
	authorised.finding == expected with input as facts with data.params as _params
	authorised.applies with input as facts with data.params as _params
	authorised.assessed with input as facts with data.params as _params
}

test_fires_when_authorised_after_the_purchase if {
	facts := _system(_known(100), _known(50), [_authorisation(60)])
	authorised.finding == {{"severity": "high", "detail": {"before": ["acquired_on"]}}} with input as facts
		with data.params as _params
}

test_weighs_less_where_nothing_critical_is_at_stake if {
	facts := object.union(_system(_known(100), _known(50), []), {"critical": {"known": true, "value": false}})
	{found.severity | some found in authorised.finding} == {"medium"} with input as facts with data.params as _params
}

test_fires_on_a_major_change if {
	facts := _system(_known(4000), _known(3900), [_upgrade(100, "major"), _authorisation(466)])
	authorised.finding == {{"severity": "medium", "detail": {"before": ["byte"]}}} with input as facts
		with data.params as _params
}

test_passes_when_authorised_first if {
	facts := _system(_known(100), _known(50), [_authorisation(100)])
	authorised.finding == set() with input as facts with data.params as _params
	upgraded := _system(_known(4000), _unknown, [_upgrade(100, "major"), _authorisation(465)])
	authorised.finding == set() with input as upgraded with data.params as _params
}

test_what_is_old_or_to_come_or_small_does_not_apply if {
	authorised.applies == false with input as _system(_known(731), _known(700), []) with data.params as _params
	authorised.applies with input as _system(_known(730), _unknown, []) with data.params as _params
	authorised.applies == false with input as _system(_known(-1), _known(-30), []) with data.params as _params
	authorised.applies == false with input as _system(_known(4000), _unknown, [
		_upgrade(100, "minor"),
		_upgrade(900, "major"),
	])
		with data.params as _params
}

test_unknown_dates_are_not_assessed if {
	authorised.applies with input as _system(_unknown, _unknown, []) with data.params as _params
	authorised.assessed == false with input as _system(_unknown, _unknown, []) with data.params as _params
}
