package ansvar.rules.coordination.group_accountability_test

import data.ansvar.rules.coordination.group_accountability

_group(duties, resolved, leader) := {
	"accountable_for": duties,
	"resolves_to": {"known": resolved, "value": ""},
	"vacant_leader": {"known": leader != "", "value": leader},
}

test_fires_without_leader if {
	facts := _group(["d1", "d2"], false, "")
	group_accountability.applies with input as facts
	related := [{"kind": "duty", "id": "d1"}, {"kind": "duty", "id": "d2"}]
	expected := {{"detail": {"duties": ["d1", "d2"], "leader": []}, "related": related}}
	group_accountability.finding == expected with input as facts
}

test_fires_when_the_leader_is_vacant if {
	facts := _group(["d"], false, "r")
	related := [{"kind": "duty", "id": "d"}, {"kind": "role", "id": "r"}]
	expected := {{"detail": {"duties": ["d"], "leader": ["r"]}, "related": related}}
	group_accountability.finding == expected with input as facts
}

test_passes_when_a_filled_role_leads if group_accountability.finding == set() with input as _group(["d"], true, "")

test_does_not_apply_to_a_group_that_answers_for_nothing if {
	not group_accountability.applies with input as _group([], false, "")
}
