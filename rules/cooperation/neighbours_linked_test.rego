package ansvar.rules.cooperation.neighbours_linked_test

import data.ansvar.rules.cooperation.neighbours_linked

_params := {"neighbours": ["controller", "dpo"]}

_role(works_with) := {
	"functions": ["dpo"],
	"vacant": false,
	"works_with": works_with,
	"functions_named": ["ciso", "dpo"],
}

test_fires_without_cooperation if {
	neighbours_linked.finding == {{"detail": {}}} with input as _role([]) with data.params as _params
}

test_fires_when_it_works_with_others if {
	neighbours_linked.finding == {{"detail": {}}} with input as _role(["archivist"]) with data.params as _params
}

test_passes_with_cooperation if {
	neighbours_linked.finding == set() with input as _role(["archivist", "ciso"]) with data.params as _params
}

test_applies_to_filled_neighbours if {
	neighbours_linked.applies with input as _role([]) with data.params as _params
	vacant := object.union(_role([]), {"vacant": true})
	neighbours_linked.applies == false with input as vacant with data.params as _params
}

test_does_not_apply_to_others if {
	other := object.union(_role([]), {"functions": ["it_manager"]})
	neighbours_linked.applies == false with input as other with data.params as _params
	the_ciso := object.union(_role([]), {"functions": ["ciso", "dpo"]})
	neighbours_linked.applies == false with input as the_ciso with data.params as _params
}

test_is_not_assessed_without_a_ciso_to_work_with if {
	alone := object.union(_role([]), {"functions_named": ["dpo"]})
	neighbours_linked.applies with input as alone with data.params as _params
	neighbours_linked.assessed == false with input as alone with data.params as _params
}
