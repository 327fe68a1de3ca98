package ansvar.rules.roles.dpo_independence_test

import data.ansvar.rules.roles.dpo_independence

_params := {"reviewed": ["it_manager", "information_owner"]}

_person(functions) := {"functions": functions, "roles": ["a", "b"]}

test_fires_when_also_reviewed if {
	facts := _person(["dpo", "it_manager", "archivist", "information_owner"])
	dpo_independence.applies with input as facts
	found := {
		"detail": {"functions": ["information_owner", "it_manager"], "roles": ["a", "b"]},
		"related": [{"kind": "role", "id": "a"}, {"kind": "role", "id": "b"}],
	}
	dpo_independence.finding == {found} with input as facts with data.params as _params
}

test_passes_with_another_kind_of_role if {
	dpo_independence.finding == set() with input as _person(["dpo", "archivist"]) with data.params as _params
}

test_does_not_apply_to_others if not dpo_independence.applies with input as _person(["it_manager"])
