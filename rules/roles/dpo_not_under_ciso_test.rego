package ansvar.rules.roles.dpo_not_under_ciso_test

import data.ansvar.rules.roles.dpo_not_under_ciso

_role(lines, reached) := {"functions": ["dpo"], "lines": lines, "reaches": {"reporting": reached}}

_line(form, functions) := {"form": form, "functions": functions}

test_fires_on_a_formal_line if {
	facts := _role([_line("formal", ["ciso"])], [])
	dpo_not_under_ciso.applies with input as facts
	dpo_not_under_ciso.assessed with input as facts
	dpo_not_under_ciso.finding == {{"detail": {}}} with input as facts
}

test_fires_on_a_way_over_another if {
	facts := _role([_line("formal", ["lawyer"])], ["lawyer", "ciso"])
	dpo_not_under_ciso.finding == {{"detail": {}}} with input as facts
}

test_passes_with_a_line_to_management_and_a_functional_one if {
	facts := _role([_line("formal", ["executive_board"]), _line("functional", ["ciso"])], ["executive_board"])
	dpo_not_under_ciso.finding == set() with input as facts
}

test_without_formal_line_is_not_assessed if {
	dpo_not_under_ciso.assessed == false with input as _role([_line("functional", ["ciso"])], [])
}

test_does_not_apply_to_others_or_to_one_role_with_both if {
	dpo_not_under_ciso.applies == false with input as object.union(_role([], []), {"functions": ["lawyer"]})
	dpo_not_under_ciso.applies == false with input as object.union(_role([], []), {"functions": ["ciso", "dpo"]})
}
