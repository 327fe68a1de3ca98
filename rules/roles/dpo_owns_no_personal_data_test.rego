package ansvar.rules.roles.dpo_owns_no_personal_data_test

import data.ansvar.rules.roles.dpo_owns_no_personal_data

_person(functions, assets) := {"functions": functions, "personal_data_owned": assets}

test_fires_on_an_officer_who_owns_personal_data if {
	found := {
		"detail": {"assets": ["diarium", "register"]},
		"related": [{"kind": "asset", "id": "register"}, {"kind": "asset", "id": "diarium"}],
	}
	facts := _person(["dpo", "information_owner"], ["register", "diarium"])
	dpo_owns_no_personal_data.applies with input as facts
	dpo_owns_no_personal_data.finding == {found} with input as facts
}

test_passes_an_officer_who_owns_none if dpo_owns_no_personal_data.finding == set() with input as _person(["dpo"], [])

test_does_not_apply_to_others if {
	dpo_owns_no_personal_data.applies == false with input as _person(["information_owner"], ["diarium"])
	dpo_owns_no_personal_data.finding == set() with input as _person(["information_owner"], ["diarium"])
}
