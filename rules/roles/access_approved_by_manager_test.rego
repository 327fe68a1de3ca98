package ansvar.rules.roles.access_approved_by_manager_test

import data.ansvar.rules.roles.access_approved_by_manager

_access(id, people) := {
	"ended_days_ago": {"known": false, "value": 0},
	"approved_by": {"known": true, "value": {"kind": "role", "id": id, "people": people}},
	"managers": ["skolchef", "rektor"],
	"manager_people": ["p-1"],
	"system": "s",
	"person": "p-0",
}

test_fires_on_a_colleague if {
	facts := _access("it-samordnare", ["p-2"])
	found := {
		"severity": "medium",
		"detail": {"approver": "it-samordnare", "managers": ["rektor", "skolchef"], "system": "s"},
		"related": [{"kind": "role", "id": "it-samordnare"}],
	}
	access_approved_by_manager.applies with input as facts
	access_approved_by_manager.assessed with input as facts
	access_approved_by_manager.finding == {found} with input as facts
}

test_weighs_most_when_the_holder_approved if {
	facts := _access("it-samordnare", ["p-0", "p-2"])
	{found.severity | some found in access_approved_by_manager.finding} == {"high"} with input as facts
}

test_passes_the_manager_by_role_and_by_person if {
	access_approved_by_manager.finding == set() with input as _access("rektor", [])
	access_approved_by_manager.finding == set() with input as _access("tf-chef", ["p-1"])
}

test_unknown_manager_or_approver_is_not_assessed if {
	headless := object.union(_access("rektor", []), {"managers": []})
	access_approved_by_manager.assessed == false with input as headless
	unknown := {"approved_by": {"known": false, "value": {"kind": "", "id": "", "people": []}}}
	facts := object.union(_access("rektor", []), unknown)
	access_approved_by_manager.assessed == false with input as facts
	access_approved_by_manager.finding == set() with input as facts
}

test_does_not_apply_to_a_cancelled_right if {
	past := object.union(_access("rektor", []), {"ended_days_ago": {"known": true, "value": 3}})
	access_approved_by_manager.applies == false with input as past
	coming := object.union(_access("rektor", []), {"ended_days_ago": {"known": true, "value": -3}})
	access_approved_by_manager.applies with input as coming
}
