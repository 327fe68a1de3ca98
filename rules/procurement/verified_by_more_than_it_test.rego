package ansvar.rules.procurement.verified_by_more_than_it_test

import data.ansvar.rules.procurement.verified_by_more_than_it

_params := {"window_days": 730}

_it := {"id": "it-chef", "kind": "role", "it": true}

_ciso := {"id": "ciso", "kind": "role", "it": false}

_check(by, participants) := {
	"kind": "check",
	"topics": ["suppliers"],
	"days_ago": 30,
	"by": by,
	"participants": participants,
}

_told := {{"detail": {"by": ["it-chef"]}, "related": [{"kind": "role", "id": "it-chef"}]}}

test_fires_when_it_was_alone if {
	verified_by_more_than_it.finding == _told with input as _check([_it], [])
	verified_by_more_than_it.finding == _told with input as _check([_it], [_it])
}

test_passes_when_others_took_part if {
	verified_by_more_than_it.finding == set() with input as _check([_it, _ciso], [])
	verified_by_more_than_it.finding == set() with input as _check([_it], [_ciso])
}

test_nobody_recorded_is_not_assessed if {
	verified_by_more_than_it.assessed == false with input as _check([], [])
	verified_by_more_than_it.finding == set() with input as _check([], [])
	verified_by_more_than_it.assessed with input as _check([_it], [])
}

test_applies_to_recent_checks_of_requirements if {
	facts := _check([_it], [])
	verified_by_more_than_it.applies with input as facts with data.params as _params
	verified_by_more_than_it.applies with input as object.union(facts, {"days_ago": 730}) with data.params as _params
	verified_by_more_than_it.applies == false with input as object.union(facts, {"days_ago": 731})
		with data.params as _params
	verified_by_more_than_it.applies == false with input as object.union(facts, {"days_ago": -1})
		with data.params as _params
	verified_by_more_than_it.applies == false with input as object.union(facts, {"topics": ["continuity"]})
		with data.params as _params
	verified_by_more_than_it.applies == false with input as object.union(facts, {"kind": "meeting"})
		with data.params as _params
}
