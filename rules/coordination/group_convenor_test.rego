package ansvar.rules.coordination.group_convenor_test

import data.ansvar.rules.coordination.group_convenor

_group(known, vacant) := {
	"kind": "working_group",
	"duties": 0,
	"convenor": {"known": known, "value": {"id": "c", "vacant": vacant}},
}

test_fires_without_convenor if {
	group_convenor.finding == {{"severity": "medium", "detail": {"convenor": []}}} with input as _group(false, false)
}

test_weighs_most_where_something_rests_on_the_group if {
	expected := {{"severity": "high", "detail": {"convenor": []}}}
	group_convenor.finding == expected with input as object.union(_group(false, false), {"kind": "council"})
	group_convenor.finding == expected with input as object.union(_group(false, false), {"duties": 1})
}

test_fires_when_the_convenor_is_vacant if {
	found := {"severity": "medium", "detail": {"convenor": "c"}, "related": [{"kind": "role", "id": "c"}]}
	group_convenor.finding == {found} with input as _group(true, true)
}

test_passes_with_a_filled_convenor if group_convenor.finding == set() with input as _group(true, false)
