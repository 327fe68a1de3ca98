package ansvar.rules.risk_analysis.operation_analysed_test

import data.ansvar.rules.risk_analysis.operation_analysed

_params := {"window_days": 1095, "vital": ["schools"]}

_unit := {
	"kind": "administration",
	"reports_incidents": true,
	"operation": {"known": true, "value": "schools"},
	"ics": [],
	"waived": [],
	"risk_analysis_days_ago": {"known": false, "value": 0},
}

_ics := object.union(_unit, {"operation": {"known": false, "value": ""}, "ics": ["styr"]})

_analysed(days) := object.union(_unit, {"risk_analysis_days_ago": {"known": true, "value": days}})

test_fires_without_analysis if {
	operation_analysed.finding == {{"severity": "high", "detail": {}, "related": []}} with input as _unit
		with data.params as _params
}

test_weighs_less_for_other_operations if {
	culture := object.union(_unit, {"operation": {"known": true, "value": "culture"}})
	expected := {{"severity": "medium", "detail": {}, "related": []}}
	operation_analysed.finding == expected with input as culture with data.params as _params
}

test_fires_on_control_systems_never_analysed if {
	operation_analysed.applies with input as _ics with data.params as _params
	related := [{"kind": "system", "id": "styr"}]
	expected := {{"severity": "high", "detail": {}, "related": related}}
	operation_analysed.finding == expected with input as _ics with data.params as _params
}

test_fires_the_day_after_the_window if {
	expected := {{"severity": "high", "detail": {"days": 1096}, "related": []}}
	operation_analysed.finding == expected with input as _analysed(1096) with data.params as _params
}

test_passes_on_the_last_day_of_the_window if {
	operation_analysed.applies with input as _analysed(1095) with data.params as _params
	operation_analysed.finding == set() with input as _analysed(1095) with data.params as _params
}

test_does_not_apply_with_a_signed_reason if {
	waived := object.union(_unit, {"waived": ["risk_analysis"]})
	operation_analysed.applies == false with input as waived with data.params as _params
}

test_does_not_apply_without_an_operation if {
	none := object.union(_ics, {"ics": []})
	operation_analysed.applies == false with input as none with data.params as _params
}

test_does_not_apply_to_suppliers_and_committees if {
	supplier := object.union(_unit, {"kind": "supplier", "reports_incidents": false})
	operation_analysed.applies == false with input as supplier with data.params as _params
	committee := object.union(_unit, {"kind": "committee"})
	operation_analysed.applies == false with input as committee with data.params as _params
}
