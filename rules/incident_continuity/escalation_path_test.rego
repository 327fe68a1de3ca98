package ansvar.rules.incident_continuity.escalation_path_test

import data.ansvar.rules.incident_continuity.escalation_path

_unit(reached) := {"reports_incidents": true, "reaches": {"incident": reached}}

_params := {"incident_recipient": ["security_manager"]}

test_fires_where_nothing_is_reached if {
	escalation_path.finding == {{"detail": {}}} with input as _unit([]) with data.params as _params
}

test_fires_where_only_others_are_reached if {
	escalation_path.finding == {{"detail": {}}} with input as _unit(["ciso"]) with data.params as _params
}

test_passes_where_the_security_manager_is_reached if {
	escalation_path.finding == set() with input as _unit(["ciso", "security_manager"]) with data.params as _params
}

test_recipient_is_a_param if {
	escalation_path.finding == set() with input as _unit(["ciso"])
		with data.params as {"incident_recipient": ["security_manager", "ciso"]}
}

test_applies_to_units_that_report_incidents if {
	escalation_path.applies with input as _unit([]) with data.params as _params
}

test_does_not_apply_to_suppliers if {
	escalation_path.applies == false with input as {"reports_incidents": false} with data.params as _params
}

test_a_way_over_roles_that_may_be_vacant_is_not_assessed if {
	reached := object.union(_unit(["security_manager"]), {"staffing_known": false})
	escalation_path.assessed == false with input as reached with data.params as _params
	escalation_path.assessed with input as object.union(reached, {"staffing_known": true}) with data.params as _params
	cut_off := object.union(_unit([]), {"staffing_known": false})
	escalation_path.assessed with input as cut_off with data.params as _params
}
