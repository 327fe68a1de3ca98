package ansvar.rules.infrastructure.owners_meet_it_security_test

import data.ansvar.rules.infrastructure.owners_meet_it_security

_params := {"owners": ["head_of_administration", "system_owner"]}

_officer := {
	"functions": ["it_security_officer"],
	"vacant": false,
	"functions_there": ["ciso", "it_security_officer", "system_owner"],
	"works_with": ["ciso"],
}

test_fires_without_contact if {
	owners_meet_it_security.applies with input as _officer with data.params as _params
	owners_meet_it_security.finding == {{"detail": {}}} with input as _officer with data.params as _params
}

test_passes_with_one_who_owns_systems if {
	linked := object.union(_officer, {"works_with": ["ciso", "head_of_administration"]})
	owners_meet_it_security.finding == set() with input as linked with data.params as _params
}

test_does_not_apply_to_other_roles_or_a_vacant_one if {
	other := object.union(_officer, {"functions": ["it_manager"]})
	owners_meet_it_security.applies == false with input as other with data.params as _params
	vacant := object.union(_officer, {"vacant": true})
	owners_meet_it_security.applies == false with input as vacant with data.params as _params
}

test_does_not_apply_where_nobody_is_there_to_own if {
	alone := object.union(_officer, {"functions_there": ["it_security_officer"]})
	owners_meet_it_security.applies == false with input as alone with data.params as _params
}
