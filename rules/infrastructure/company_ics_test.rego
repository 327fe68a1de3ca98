package ansvar.rules.infrastructure.company_ics_test

import data.ansvar.rules.infrastructure.company_ics

_params := {"own_function": ["ciso"], "municipal_contact": ["security_manager"]}

_company := {
	"kind": "company",
	"ics": ["varme", "vatten"],
	"covered_by_policy": false,
	"owner_decision": false,
	"functions": [],
	"reaches": {"incident": []},
}

_told := {{"detail": {"systems": ["varme", "vatten"]}}}

test_fires_with_neither if {
	company_ics.finding == _told with input as _company with data.params as _params
}

test_fires_with_a_function_that_reaches_nobody if {
	alone := object.union(_company, {"functions": ["ciso"], "reaches": {"incident": ["ciso"]}})
	company_ics.finding == _told with input as alone with data.params as _params
}

test_fires_with_a_line_but_no_function if {
	line := object.union(_company, {"reaches": {"incident": ["security_manager"]}})
	company_ics.finding == _told with input as line with data.params as _params
}

test_passes_with_function_and_line if {
	both := object.union(_company, {"functions": ["ciso"], "reaches": {"incident": ["ciso", "security_manager"]}})
	company_ics.finding == set() with input as both with data.params as _params
}

test_passes_with_an_owner_decision if {
	decided := object.union(_company, {"owner_decision": true})
	company_ics.finding == set() with input as decided with data.params as _params
}

test_applies_to_companies_with_control_systems_outside_the_policy if {
	company_ics.applies with input as _company
	company_ics.applies == false with input as object.union(_company, {"covered_by_policy": true})
	company_ics.applies == false with input as object.union(_company, {"ics": []})
	company_ics.applies == false with input as object.union(_company, {"kind": "administration"})
}

test_a_way_over_roles_that_may_be_vacant_is_not_assessed if {
	reached := {"functions": ["ciso"], "reaches": {"incident": ["security_manager"]}, "staffing_known": false}
	company_ics.assessed == false with input as object.union(_company, reached) with data.params as _params
	known := object.union(reached, {"staffing_known": true})
	company_ics.assessed with input as object.union(_company, known) with data.params as _params
	company_ics.assessed with input as object.union(_company, {"staffing_known": false}) with data.params as _params
	decided := object.union(_company, {"staffing_known": false, "owner_decision": true})
	company_ics.assessed with input as decided with data.params as _params
}
