package ansvar.rules.systematic_work.system_kept_test

import data.ansvar.rules.systematic_work.system_kept

_duty(id, kind, holders) := {"id": id, "kind": kind, "holders": holders}

_isms(duties) := {"topics": [
	{"topic": "isms", "duties": duties},
	{"topic": "budget", "duties": [_duty("b", "maintain", ["x"])]},
]}

test_fires_when_nobody_maintains_it if {
	facts := _isms([_duty("d", "do", ["ciso"])])
	system_kept.finding == {{"detail": {"holders": [], "count": 0}, "related": []}} with input as facts
}

test_names_the_duty_that_nobody_holds if {
	related := [{"kind": "duty", "id": "d"}]
	expected := {{"detail": {"holders": [], "count": 0}, "related": related}}
	system_kept.finding == expected with input as _isms([_duty("d", "maintain", [])])
}

test_fires_when_role_and_group_both_do if {
	facts := _isms([_duty("d1", "maintain", ["group"]), _duty("d2", "maintain", ["ciso"])])
	system_kept.finding == {{"detail": {"holders": ["ciso", "group"], "count": 2}, "related": []}} with input as facts
}

test_passes_when_another_owns_it if {
	system_kept.finding == set() with input as _isms([_duty("d1", "maintain", ["ciso"]), _duty("d2", "own", ["director"])])
}

test_passes_with_an_owner_alone if {
	system_kept.finding == set() with input as _isms([_duty("d1", "own", ["ciso"]), _duty("d2", "lead", ["ciso"])])
}
