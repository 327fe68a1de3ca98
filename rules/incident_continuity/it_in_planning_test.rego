package ansvar.rules.incident_continuity.it_in_planning_test

import data.ansvar.rules.incident_continuity.it_in_planning

_params := {"it_functions": ["it_manager"]}

_plan := {
	"kind": "continuity_plan",
	"maintained_by": [{"functions": ["head_of_administration"]}],
	"planned_with": {"known": true, "value": ["head_of_administration"]},
}

_unknown := {"known": false, "value": []}

test_fires_when_it_was_absent if {
	it_in_planning.applies with input as _plan with data.params as _params
	it_in_planning.assessed with input as _plan with data.params as _params
	it_in_planning.finding == {{"detail": {}}} with input as _plan with data.params as _params
}

test_passes_when_it_took_part if {
	together := object.union(_plan, {"planned_with": {"known": true, "value": ["it_manager"]}})
	it_in_planning.finding == set() with input as together with data.params as _params
}

test_passes_when_it_keeps_the_plan if {
	kept := object.union(_plan, {"maintained_by": [{"functions": ["it_manager"]}], "planned_with": _unknown})
	it_in_planning.assessed with input as kept with data.params as _params
	it_in_planning.finding == set() with input as kept with data.params as _params
}

test_unknown_planning_is_not_assessed if {
	unknown := object.union(_plan, {"planned_with": _unknown})
	it_in_planning.assessed == false with input as unknown with data.params as _params
	it_in_planning.finding == set() with input as unknown with data.params as _params
}

test_does_not_apply_to_other_documents if {
	it_in_planning.applies == false with input as object.union(_plan, {"kind": "routine"}) with data.params as _params
}
