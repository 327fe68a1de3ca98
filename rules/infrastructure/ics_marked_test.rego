package ansvar.rules.infrastructure.ics_marked_test

import data.ansvar.rules.infrastructure.ics_marked

_system(kind, critical) := {
	"kind": {"known": kind != "", "value": kind},
	"critical": critical,
}

_unknown := {"known": false, "value": false}

test_fires_when_nobody_has_assessed_it if ics_marked.finding == {{"detail": {}}} with input as _system("ics", _unknown)

test_passes_when_critical if ics_marked.finding == set() with input as _system("ics", {"known": true, "value": true})

test_passes_when_not_critical if {
	ics_marked.finding == set() with input as _system("ics", {"known": true, "value": false})
}

test_applies_to_control_systems if {
	ics_marked.applies with input as _system("ics", _unknown)
	ics_marked.assessed with input as _system("ics", _unknown)
	ics_marked.applies == false with input as _system("it", _unknown)
}

test_unknown_kind_is_not_assessed if {
	ics_marked.applies with input as _system("", _unknown)
	ics_marked.assessed == false with input as _system("", _unknown)
}
