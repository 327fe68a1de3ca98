package ansvar.rules.infrastructure.ics_responsible_test

import data.ansvar.rules.infrastructure.ics_responsible

_system := {
	"kind": {"known": true, "value": "ics"},
	"owners": [],
	"run_by": {"known": false, "value": {"vacant": false}},
}

test_fires_when_nobody_answers if {
	ics_responsible.finding == {{"detail": {}, "related": []}} with input as _system
}

test_fires_when_the_owner_is_vacant if {
	owner := {"kind": "role", "id": "chef"}
	vacant := object.union(_system, {"owners": [object.union(owner, {"vacant": true})]})
	ics_responsible.finding == {{"detail": {}, "related": [owner]}} with input as vacant
}

test_passes_with_an_owner if {
	owners := [{"vacant": true}, {"vacant": false}]
	ics_responsible.finding == set() with input as object.union(_system, {"owners": owners})
}

test_passes_when_a_company_runs_it if {
	run := object.union(_system, {"run_by": {"known": true, "value": {"vacant": false}}})
	ics_responsible.finding == set() with input as run
}

test_applies_to_control_systems if {
	ics_responsible.applies with input as _system
	ics_responsible.assessed with input as _system
	ics_responsible.applies == false with input as object.union(_system, {"kind": {"known": true, "value": "it"}})
}

test_unknown_kind_is_not_assessed if {
	unknown := object.union(_system, {"kind": {"known": false, "value": ""}})
	ics_responsible.applies with input as unknown
	ics_responsible.assessed == false with input as unknown
}
