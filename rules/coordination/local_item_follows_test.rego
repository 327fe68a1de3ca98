package ansvar.rules.coordination.local_item_follows_test

import data.ansvar.rules.coordination.local_item_follows

_known(word) := {"known": true, "value": word}

_unknown := {"known": false, "value": ""}

_item(follows, kind) := {
	"open": true,
	"overall_plan": true,
	"plan": "lokal",
	"plan_kind": _known("local"),
	"follows": follows,
	"follows_kind": kind,
}

_found := {"detail": {"plan": "lokal"}, "related": [{"kind": "plan", "id": "lokal"}]}

test_fires_when_it_follows_nothing if {
	local_item_follows.applies with input as _item(_unknown, _unknown)
	local_item_follows.finding == {_found} with input as _item(_unknown, _unknown)
}

test_fires_when_it_follows_a_local_plan if {
	local_item_follows.finding == {_found} with input as _item(_known("lokal-2"), _known("local"))
}

test_passes_when_it_follows_the_overall_plan if {
	local_item_follows.finding == set() with input as _item(_known("plan/a"), _known("overall"))
}

test_passes_when_the_kind_of_plan_is_unknown if {
	local_item_follows.finding == set() with input as _item(_known("plan/a"), _unknown)
}

test_does_not_apply_without_an_overall_plan if {
	not local_item_follows.applies with input as {"open": true, "overall_plan": false, "plan_kind": _known("local")}
}
