package ansvar.rules.coordination.group_convenor_test

import data.ansvar.rules.coordination.group_convenor

_group(known, vacant) := {"convenor": {"known": known, "value": {"id": "c", "vacant": vacant}}}

test_fires_without_convenor if {
	group_convenor.finding == {{"detail": {"convenor": []}}} with input as _group(false, false)
}

test_fires_when_the_convenor_is_vacant if {
	found := {"detail": {"convenor": "c"}, "related": [{"kind": "role", "id": "c"}]}
	group_convenor.finding == {found} with input as _group(true, true)
}

test_passes_with_a_filled_convenor if group_convenor.finding == set() with input as _group(true, false)
