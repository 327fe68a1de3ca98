package ansvar.rules.roles.lines_end_at_top_test

import data.ansvar.rules.roles.lines_end_at_top

_role := {
	"has_formal_lines": true,
	"on_cycle": false,
	"first_on_cycle": false,
	"vacant": false,
	"to_top": {"known": false, "value": 0},
	"way_stops_here": true,
}

test_fires_on_a_cycle if {
	circle := object.union(_role, {"on_cycle": true, "first_on_cycle": true})
	lines_end_at_top.finding == {{"detail": {"item": "cycle"}}} with input as circle
}

test_fires_on_a_cycle_even_if_another_line_reaches_top if {
	circle := object.union(_role, {"on_cycle": true, "first_on_cycle": true, "to_top": {"known": true, "value": 2}})
	lines_end_at_top.finding == {{"detail": {"item": "cycle"}}} with input as circle
}

test_is_told_of_the_first_on_a_cycle_alone if {
	lines_end_at_top.finding == set() with input as object.union(_role, {"on_cycle": true})
}

test_fires_on_an_open_end if {
	lines_end_at_top.finding == {{"detail": {"item": "open_end"}}} with input as _role
}

test_passes_when_top_is_reached if {
	reached := {"to_top": {"known": true, "value": 3}, "way_stops_here": false}
	lines_end_at_top.finding == set() with input as object.union(_role, reached)
}

test_a_way_that_stops_further_on_is_told_there if {
	lines_end_at_top.finding == set() with input as object.union(_role, {"way_stops_here": false})
}

test_an_empty_role_is_told_elsewhere if {
	lines_end_at_top.finding == set() with input as object.union(_role, {"vacant": true})
}

test_applies_to_roles_with_formal_lines if {
	lines_end_at_top.applies with input as _role
	lines_end_at_top.applies == false with input as object.union(_role, {"has_formal_lines": false})
	lines_end_at_top.applies with input as object.union(_role, {"has_formal_lines": false, "on_cycle": true})
}

test_a_way_over_roles_that_may_be_vacant_is_not_assessed if {
	reached := object.union(_role, {"to_top": {"known": true, "value": 3}, "staffing_known": false})
	lines_end_at_top.assessed == false with input as reached
	lines_end_at_top.assessed with input as object.union(reached, {"staffing_known": true})
	lines_end_at_top.assessed with input as object.union(reached, {"on_cycle": true})
	lines_end_at_top.assessed with input as object.union(_role, {"staffing_known": false})
}
