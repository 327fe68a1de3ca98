package ansvar.rules.incident_continuity.suppliers_in_process_test

import data.ansvar.rules.incident_continuity.suppliers_in_process

_params := {"information_clauses": ["personal_data", "storage"]}

_supplier := {
	"kind": "supplier",
	"in_incident_process": {"known": true, "value": false},
	"runs_for_others": ["journal"],
	"supply": {"agreements": [], "critical": true},
}

_idle := object.union(_supplier, {"runs_for_others": []})

_holding(clauses) := object.union(_idle, {"supply": {"agreements": [{"clauses": clauses}], "critical": false}})

test_fires_on_a_supplier_outside if {
	suppliers_in_process.applies with input as _supplier with data.params as _params
	suppliers_in_process.finding == {{
		"severity": "high",
		"detail": {},
		"related": [{"kind": "system", "id": "journal"}],
	}} with input as _supplier with data.params as _params
}

test_weighs_less_where_nothing_critical_is_supplied if {
	facts := object.union(_supplier, {"supply": {"agreements": [], "critical": false}})
	{found.severity | some found in suppliers_in_process.finding} == {"medium"} with input as facts
}

test_passes_on_a_supplier_that_is_named if {
	named := object.union(_supplier, {"in_incident_process": {"known": true, "value": true}})
	suppliers_in_process.finding == set() with input as named with data.params as _params
}

test_applies_to_a_supplier_that_holds_information if {
	suppliers_in_process.applies with input as _holding(["personal_data"]) with data.params as _params
}

test_does_not_apply_to_a_supplier_without_information if {
	suppliers_in_process.applies == false with input as _idle with data.params as _params
	suppliers_in_process.applies == false with input as _holding(["audit"]) with data.params as _params
}

test_does_not_apply_to_the_own_it_unit if {
	it := object.union(_supplier, {"kind": "it"})
	suppliers_in_process.applies == false with input as it with data.params as _params
}

test_does_not_apply_without_an_incident_process if {
	unknown := object.union(_supplier, {"in_incident_process": {"known": false, "value": false}})
	suppliers_in_process.applies == false with input as unknown with data.params as _params
	suppliers_in_process.finding == set() with input as unknown with data.params as _params
}
