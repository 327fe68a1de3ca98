package ansvar.rules.coordination.leader_is_member_test

import data.ansvar.rules.coordination.leader_is_member

_group(outside) := {
	"chair": {"known": true},
	"leader": {"known": false},
	"members": [{"id": "x"}],
	"leaders_outside": outside,
}

test_fires_on_a_chair_from_outside if {
	found := {"detail": {"outside": ["ciso"]}, "related": [{"kind": "role", "id": "ciso"}]}
	leader_is_member.applies with input as _group(["ciso"])
	leader_is_member.finding == {found} with input as _group(["ciso"])
}

test_passes_when_inside if {
	leader_is_member.assessed with input as _group([])
	leader_is_member.finding == set() with input as _group([])
}

test_without_members_is_not_assessed if {
	leader_is_member.assessed == false with input as object.union(_group(["ciso"]), {"members": []})
}

test_applies_where_somebody_leads if {
	leader_is_member.applies with input as object.union(_group([]), {"chair": {"known": false}, "leader": {"known": true}})
	leader_is_member.applies == false with input as object.union(_group([]), {"chair": {"known": false}})
}
