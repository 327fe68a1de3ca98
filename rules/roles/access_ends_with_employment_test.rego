package ansvar.rules.roles.access_ends_with_employment_test

import data.ansvar.rules.roles.access_ends_with_employment

_params := {"grace_days": 5}

_access(known, employment_ended, cancelled, ended) := {
	"employment_ended_days_ago": {"known": known, "value": employment_ended},
	"ended_days_ago": {"known": cancelled, "value": ended},
	"system": "s",
}

test_fires_when_still_open if {
	facts := _access(true, 60, false, 0)
	access_ends_with_employment.applies with input as facts
	expected := {{"detail": {"days": 60, "system": "s"}}}
	access_ends_with_employment.finding == expected with input as facts with data.params as _params
}

test_fires_when_it_ends_later if {
	facts := _access(true, 6, true, -10)
	expected := {{"detail": {"days": 6, "system": "s"}}}
	access_ends_with_employment.finding == expected with input as facts with data.params as _params
}

test_passes_when_cancelled_or_within_the_grace if {
	access_ends_with_employment.finding == set() with input as _access(true, 60, true, 60) with data.params as _params
	access_ends_with_employment.finding == set() with input as _access(true, 5, false, 0) with data.params as _params
}

test_does_not_apply_while_employed if {
	access_ends_with_employment.applies == false with input as _access(false, 0, false, 0)
	access_ends_with_employment.applies == false with input as _access(true, 0, false, 0)
}
