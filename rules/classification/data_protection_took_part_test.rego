package ansvar.rules.classification.data_protection_took_part_test

import data.ansvar.rules.classification.data_protection_took_part

_params := {"data_protection": ["data_protection_coordinator", "dpo"]}

_event(personal_data, involved) := {
	"kind": "classification",
	"days_ago": 0,
	"superseded": false,
	"personal_data": personal_data,
	"participants": [{"id": "c"}],
	"involved": involved,
}

_known(value) := {"known": true, "value": value}

_unknown := {"known": false, "value": false}

test_fires_when_absent if {
	facts := _event(_known(true), ["information_owner"])
	data_protection_took_part.applies with input as facts
	data_protection_took_part.assessed with input as facts
	found := {"detail": {"missing": "data_protection_coordinator"}}
	data_protection_took_part.finding == {found} with input as facts with data.params as _params
}

test_passes_when_present if {
	data_protection_took_part.finding == set() with input as _event(_known(true), ["data_protection_coordinator"])
		with data.params as _params
}

test_not_assessed_when_personal_data_is_unknown if {
	data_protection_took_part.applies with input as _event(_unknown, [])
	not data_protection_took_part.assessed with input as _event(_unknown, [])
	data_protection_took_part.finding == set() with input as _event(_unknown, []) with data.params as _params
}

test_does_not_apply_without_personal_data if {
	not data_protection_took_part.applies with input as _event(_known(false), [])
}

test_does_not_apply_to_other_events if not data_protection_took_part.applies with input as {"kind": "review"}
