package ansvar.rules.follow_up.compilation_whole_test

import data.ansvar.rules.follow_up.compilation_whole

_unit(kind, compiled) := {"kind": kind, "compiled": compiled}

test_fires_when_missing if {
	compilation_whole.applies with input as _unit("administration", false)
	compilation_whole.finding == {{"detail": {}}} with input as _unit("administration", false)
}

test_passes_when_taken_up if compilation_whole.finding == set() with input as _unit("administration", true)

test_does_not_apply_to_a_company if not compilation_whole.applies with input as _unit("company", false)
