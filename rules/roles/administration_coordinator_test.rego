package ansvar.rules.roles.administration_coordinator_test

import data.ansvar.rules.roles.administration_coordinator

_unit(roles) := {"kind": "administration", "coordinators": roles}

test_fires_without_coordinator if {
	administration_coordinator.applies with input as _unit([])
	administration_coordinator.finding == {{"detail": {"coordinators": []}, "related": []}} with input as _unit([])
}

test_fires_when_the_role_is_vacant if {
	found := {"detail": {"coordinators": ["s"]}, "related": [{"kind": "role", "id": "s"}]}
	administration_coordinator.finding == {found} with input as _unit([{"id": "s", "vacant": true}])
}

test_passes_with_one_that_is_filled if {
	roles := [{"id": "s", "vacant": true}, {"id": "t", "vacant": false}]
	administration_coordinator.finding == set() with input as _unit(roles)
}

test_does_not_apply_to_other_units if {
	administration_coordinator.applies == false with input as {"kind": "office", "coordinators": []}
}
