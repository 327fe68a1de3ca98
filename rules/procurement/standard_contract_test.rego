package ansvar.rules.procurement.standard_contract_test

import data.ansvar.rules.procurement.standard_contract

_params := {"clauses": ["storage", "access"]}

_agreement(form, clauses) := {
	"running": true,
	"supplier": "moln",
	"form": {"known": form != "", "value": form},
	"clauses": clauses,
}

test_fires_when_unchecked if {
	expected := {{"detail": {"supplier": "moln", "missing": ["access", "storage"]}}}
	standard_contract.finding == expected with input as _agreement("standard", []) with data.params as _params
}

test_fires_when_one_is_missing if {
	expected := {{"detail": {"supplier": "moln", "missing": ["access"]}}}
	standard_contract.finding == expected with input as _agreement("standard", ["audit", "storage"])
		with data.params as _params
}

test_passes_with_all if {
	standard_contract.finding == set() with input as _agreement("standard", ["access", "storage"])
		with data.params as _params
}

test_applies_to_running_standard_contracts if {
	standard_contract.applies with input as _agreement("standard", [])
	standard_contract.assessed with input as _agreement("standard", [])
	standard_contract.applies == false with input as _agreement("own", [])
	standard_contract.applies == false with input as object.union(_agreement("standard", []), {"running": false})
}

test_unknown_form_is_not_assessed if {
	standard_contract.applies with input as _agreement("", [])
	standard_contract.assessed == false with input as _agreement("", [])
}
