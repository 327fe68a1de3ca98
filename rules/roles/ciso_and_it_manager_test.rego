package ansvar.rules.roles.ciso_and_it_manager_test

import data.ansvar.rules.roles.ciso_and_it_manager

_person(functions) := {"functions": functions, "roles": ["a"]}

test_fires_on_one_person_in_both if {
	facts := _person(["ciso", "it_manager"])
	ciso_and_it_manager.applies with input as facts
	found := {"detail": {"roles": ["a"]}, "related": [{"kind": "role", "id": "a"}]}
	ciso_and_it_manager.finding == {found} with input as facts
}

test_passes_with_two_persons if {
	ciso_and_it_manager.applies with input as _person(["ciso"])
	ciso_and_it_manager.finding == set() with input as _person(["ciso", "it_security_officer"])
}

test_does_not_apply_to_an_it_manager_alone if {
	not ciso_and_it_manager.applies with input as _person(["it_manager"])
	ciso_and_it_manager.finding == set() with input as _person(["it_manager"])
}
