package ansvar.rules.procurement.shared_service_test

import data.ansvar.rules.procurement.shared_service

_agreement(form, clauses) := {
	"running": true,
	"supplier": "grannkommunen",
	"form": {"known": form != "", "value": form},
	"clauses": clauses,
}

test_fires_on_a_handshake if {
	expected := {{"detail": {"supplier": "grannkommunen", "missing": ["responsibilities", "security_requirements"]}}}
	shared_service.finding == expected with input as _agreement("shared", [])
}

test_fires_when_one_is_missing if {
	expected := {{"detail": {"supplier": "grannkommunen", "missing": ["security_requirements"]}}}
	shared_service.finding == expected with input as _agreement("shared", ["responsibilities"])
}

test_passes_with_both if {
	shared_service.finding == set() with input as _agreement("shared", ["security_requirements", "responsibilities"])
}

test_applies_to_running_shared_services if {
	shared_service.applies with input as _agreement("shared", [])
	shared_service.applies == false with input as _agreement("own", [])
	shared_service.applies == false with input as _agreement("", [])
	shared_service.applies == false with input as object.union(_agreement("shared", []), {"running": false})
}
