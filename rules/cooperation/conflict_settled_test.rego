package ansvar.rules.cooperation.conflict_settled_test

import data.ansvar.rules.cooperation.conflict_settled

_interest(known, vacant) := {
	"kind": "conflict",
	"name": "spridning",
	"between": [{"kind": "role", "id": "ciso"}, {"kind": "role", "id": "kommunikator"}],
	"settled_by": {"known": known, "value": {"kind": "group", "id": "radet", "vacant": vacant}},
}

_told(related) := {{"detail": {"about": "spridning", "between": ["ciso", "kommunikator"]}, "related": related}}

test_fires_without_forum if conflict_settled.finding == _told([]) with input as _interest(false, false)

test_fires_when_nobody_is_there if {
	conflict_settled.finding == _told([{"kind": "group", "id": "radet"}]) with input as _interest(true, true)
}

test_passes_when_somebody_settles_it if conflict_settled.finding == set() with input as _interest(true, false)

test_applies_to_conflicts if {
	conflict_settled.applies with input as _interest(false, false)
	conflict_settled.applies == false with input as object.union(_interest(false, false), {"kind": "shared"})
}
