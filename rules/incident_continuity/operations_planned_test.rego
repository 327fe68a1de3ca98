package ansvar.rules.incident_continuity.operations_planned_test

import data.ansvar.rules.incident_continuity.operations_planned

_params := {"operations": ["schools", "social_care"]}

_unit := {
	"kind": "administration",
	"reports_incidents": true,
	"operation": {"known": true, "value": "schools"},
	"waived": [],
	"continuity_plan": {"known": false, "value": ""},
	"unplanned_processes": ["undervisning"],
}

test_fires_without_plan if {
	operations_planned.applies with input as _unit with data.params as _params
	operations_planned.finding == {{
		"detail": {"operation": "schools", "plans": []},
		"related": [{"kind": "process", "id": "undervisning"}],
	}} with input as _unit with data.params as _params
}

test_passes_with_plan if {
	planned := object.union(_unit, {"continuity_plan": {"known": true, "value": "plan"}})
	operations_planned.finding == set() with input as planned with data.params as _params
}

test_does_not_apply_with_a_signed_reason if {
	waived := object.union(_unit, {"waived": ["continuity_plan"]})
	operations_planned.applies == false with input as waived with data.params as _params
}

test_does_not_apply_to_other_operations if {
	culture := object.union(_unit, {"operation": {"known": true, "value": "culture"}})
	operations_planned.applies == false with input as culture with data.params as _params
	unknown := object.union(_unit, {"operation": {"known": false, "value": ""}})
	operations_planned.applies == false with input as unknown with data.params as _params
	operations_planned.finding == set() with input as unknown with data.params as _params
}

test_does_not_apply_to_suppliers_and_committees if {
	supplier := object.union(_unit, {"kind": "supplier", "reports_incidents": false})
	operations_planned.applies == false with input as supplier with data.params as _params
	committee := object.union(_unit, {"kind": "committee"})
	operations_planned.applies == false with input as committee with data.params as _params
}
