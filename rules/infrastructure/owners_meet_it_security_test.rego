package ansvar.rules.infrastructure.owners_meet_it_security_test

import data.ansvar.rules.infrastructure.owners_meet_it_security

_role := {
	"systems_owned": 1,
	"functions": ["head_of_administration"],
	"vacant": false,
	"functions_there": ["ciso", "it_security_officer"],
	"works_with": ["ciso"],
}

test_fires_without_contact if owners_meet_it_security.finding == {{"detail": {}}} with input as _role

test_passes_with_contact if {
	linked := object.union(_role, {"works_with": ["it_security_officer"]})
	owners_meet_it_security.finding == set() with input as linked
}

test_applies_to_owners if {
	owners_meet_it_security.applies with input as _role
	by_function := object.union(_role, {"systems_owned": 0, "functions": ["system_owner"]})
	owners_meet_it_security.applies with input as by_function
	owners_meet_it_security.applies == false with input as object.union(_role, {"systems_owned": 0})
}

test_does_not_apply_to_vacant_roles_or_to_the_officer if {
	owners_meet_it_security.applies == false with input as object.union(_role, {"vacant": true})
	officer := object.union(_role, {"functions": ["it_security_officer"]})
	owners_meet_it_security.applies == false with input as officer
}

test_does_not_apply_where_there_is_no_officer if {
	owners_meet_it_security.applies == false with input as object.union(_role, {"functions_there": ["ciso"]})
}
