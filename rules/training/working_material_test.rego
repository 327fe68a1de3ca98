package ansvar.rules.training.working_material_test

import data.ansvar.rules.training.working_material

_params := {"window_days": 365}

_exit(days, settled) := {"days_ago": days, "material_settled": settled}

test_fires_when_nothing_was_noted if {
	facts := {"exits": [_exit(10, true), _exit(20, false), _exit(365, false), _exit(366, false)]}
	working_material.finding == {{"detail": {"exits": 3, "unsettled": 2}}} with input as facts with data.params as _params
}

test_passes_when_all_was_settled if {
	working_material.finding == set() with input as {"exits": [_exit(10, true)]} with data.params as _params
}

test_applies_when_somebody_left_lately if {
	working_material.applies with input as {"exits": [_exit(365, true)]} with data.params as _params
	working_material.applies == false with input as {"exits": [_exit(366, false)]} with data.params as _params
	working_material.applies == false with input as {"exits": []} with data.params as _params
}
