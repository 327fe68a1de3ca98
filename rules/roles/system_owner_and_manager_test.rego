package ansvar.rules.roles.system_owner_and_manager_test

import data.ansvar.rules.roles.system_owner_and_manager

_system(owners, managers) := {"owners": owners, "managers": managers}

test_fires_without_either if {
	expected := {{"detail": {"missing": ["system_manager", "system_owner"]}}}
	system_owner_and_manager.finding == expected with input as _system([], [])
}

test_fires_without_manager if {
	expected := {{"detail": {"missing": ["system_manager"]}}}
	system_owner_and_manager.finding == expected with input as _system([{"id": "a"}], [])
}

test_fires_without_owner if {
	expected := {{"detail": {"missing": ["system_owner"]}}}
	system_owner_and_manager.finding == expected with input as _system([], [{"id": "a"}])
}

test_passes_with_both if {
	system_owner_and_manager.finding == set() with input as _system([{"id": "a"}], [{"id": "a"}])
}
