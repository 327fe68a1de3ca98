package ansvar.rules.roles.counterpart_there_test

import data.ansvar.rules.roles.counterpart_there

_duty(counterpart, id, there) := {
	"counterpart": counterpart,
	"counterpart_kind": "role",
	"counterpart_id": id,
	"counterpart_there": there,
}

test_fires_on_a_function_nobody_has if {
	expected := {{"detail": {"counterpart": "dpo"}, "related": []}}
	counterpart_there.finding == expected with input as _duty("function", "dpo", false)
}

test_fires_on_a_vacant_role if {
	expected := {{"detail": {"counterpart": "dso"}, "related": [{"kind": "role", "id": "dso"}]}}
	counterpart_there.finding == expected with input as _duty("named", "dso", false)
}

test_passes_when_there if {
	counterpart_there.finding == set() with input as _duty("named", "dso", true)
	counterpart_there.applies with input as _duty("named", "dso", true)
	counterpart_there.applies with input as _duty("function", "dpo", true)
}

test_does_not_apply_without_counterpart if {
	counterpart_there.applies == false with input as _duty("none", "", false)
	counterpart_there.applies == false with input as _duty("unstated", "", false)
}
