package ansvar.rules.roles.requirements_on_system_owner_test

import data.ansvar.rules.roles.requirements_on_system_owner

_system(set, information_owners) := {
	"owners": [{"kind": "role", "id": "systemagare"}],
	"information_owners": information_owners,
	"requirements_set": set,
}

test_fires_when_nobody_sets_requirements if {
	found := {
		"detail": {"information_owners": ["rektor", "socialchef"]},
		"related": [{"kind": "role", "id": "systemagare"}],
	}
	requirements_on_system_owner.finding == {found} with input as _system(false, ["socialchef", "rektor"])
	requirements_on_system_owner.applies with input as _system(false, ["socialchef", "rektor"])
}

test_passes_when_somebody_does if {
	requirements_on_system_owner.finding == set() with input as _system(true, ["socialchef"])
}

test_does_not_apply_without_either_owner if {
	requirements_on_system_owner.applies == false with input as _system(false, [])
	unowned := object.union(_system(false, ["socialchef"]), {"owners": []})
	requirements_on_system_owner.applies == false with input as unowned
}
