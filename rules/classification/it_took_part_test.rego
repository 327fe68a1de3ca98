package ansvar.rules.classification.it_took_part_test

import data.ansvar.rules.classification.it_took_part

_event(by_it, with_it, involved) := {
	"kind": "classification",
	"days_ago": 0,
	"about_it": true,
	"superseded": false,
	"by": [{"it": by_it}],
	"participants": [{"it": with_it}],
	"involved": involved,
}

test_fires_when_absent if {
	facts := _event(false, false, ["information_owner"])
	it_took_part.applies with input as facts
	it_took_part.assessed with input as facts
	it_took_part.finding == {{"detail": {"missing": "it_manager"}}} with input as facts
}

test_passes_when_an_it_role_took_part if it_took_part.finding == set() with input as _event(false, true, [])

test_passes_when_it_did_it if it_took_part.finding == set() with input as _event(true, false, [])

test_passes_when_somebody_has_an_it_function_too if {
	it_took_part.finding == set() with input as _event(false, false, ["it_security_officer"])
}

test_not_assessed_without_participants if not it_took_part.assessed with input as {"participants": []}

test_does_not_apply_to_systems_others_run if {
	not it_took_part.applies with input as {
		"kind": "classification",
		"days_ago": 1,
		"about_it": false,
		"superseded": false,
	}
}
