package ansvar.rules.roles.no_own_approval_test

import data.ansvar.rules.roles.no_own_approval

_access(people) := {
	"ended_days_ago": {"known": false, "value": 0},
	"person": "p-1",
	"system": "s",
	"approved_by": {"known": true, "value": {"kind": "role", "id": "it-chef", "people": people}},
}

test_fires_on_the_holder_as_approver if {
	found := {
		"detail": {"approver": "it-chef", "system": "s"},
		"related": [{"kind": "role", "id": "it-chef"}],
	}
	no_own_approval.applies with input as _access(["p-1"])
	no_own_approval.assessed with input as _access(["p-1"])
	no_own_approval.finding == {found} with input as _access(["p-1"])
}

test_passes_when_another_approved if {
	no_own_approval.assessed with input as _access(["p-2", "p-3"])
	no_own_approval.finding == set() with input as _access(["p-2", "p-3"])
}

test_one_of_several_or_nobody_is_not_assessed if {
	no_own_approval.assessed == false with input as _access(["p-1", "p-2"])
	no_own_approval.finding == set() with input as _access(["p-1", "p-2"])
	no_own_approval.assessed == false with input as _access([])
}

test_does_not_apply_to_a_cancelled_right if {
	past := object.union(_access(["p-1"]), {"ended_days_ago": {"known": true, "value": 3}})
	no_own_approval.applies == false with input as past
	coming := object.union(_access(["p-1"]), {"ended_days_ago": {"known": true, "value": -3}})
	no_own_approval.applies with input as coming
}
