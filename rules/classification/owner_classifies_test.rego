package ansvar.rules.classification.owner_classifies_test

import data.ansvar.rules.classification.owner_classifies

_party(id, functions, people) := {"kind": "role", "id": id, "functions": functions, "people": people}

_event(by, functions, owners) := {
	"kind": "classification",
	"days_ago": 0,
	"superseded": false,
	"by": by,
	"by_functions": functions,
	"owners": owners,
}

_found := {"detail": {"by": ["c"]}, "related": [{"kind": "role", "id": "c"}]}

test_fires_when_the_coordinator_signs_alone if {
	facts := _event([_party("c", ["ciso"], ["p1"])], ["ciso"], [_party("o", [], ["p2"])])
	owner_classifies.applies with input as facts
	owner_classifies.assessed with input as facts
	owner_classifies.finding == {_found} with input as facts
}

test_fires_for_a_coordinator_of_an_administration if {
	facts := _event([_party("c", ["infosec_coordinator_unit"], [])], ["infosec_coordinator_unit"], [])
	owner_classifies.finding == {_found} with input as facts
}

test_passes_when_the_owner_signs if {
	owner := _party("o", [], ["p2"])
	owner_classifies.finding == set() with input as _event([owner, _party("c", ["ciso"], [])], ["ciso"], [owner])
}

test_passes_when_the_coordinator_owns_the_information if {
	facts := _event([_party("c", ["ciso"], ["p1"])], ["ciso"], [_party("c", [], [])])
	owner_classifies.finding == set() with input as facts
	other := _event([_party("c", ["ciso"], ["p1"])], ["ciso"], [_party("o", [], ["p1"])])
	owner_classifies.finding == set() with input as other
	owner_classifies.finding == set() with input as _event([_party("c", ["ciso"], [])], ["ciso", "information_owner"], [])
}

test_not_assessed_when_nobody_is_named if {
	not owner_classifies.assessed with input as _event([], [], [])
	owner_classifies.finding == set() with input as _event([], [], [])
}

test_does_not_apply_when_made_anew if {
	not owner_classifies.applies with input as {"kind": "classification", "days_ago": 9, "superseded": true}
}
