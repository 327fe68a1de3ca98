package ansvar.rules.coordination.group_advises_only_test

import data.ansvar.rules.coordination.group_advises_only

_params := {"reserved": ["policy"], "topics": ["policy"]}

_leader(known, top) := {"known": known, "value": {"top_management": top}}

_group(documents, duties) := {
	"leader": _leader(true, false),
	"chair": _leader(false, false),
	"documents_decided": documents,
	"holds": duties,
}

_duty(kind, topic) := {"id": "d", "kind": kind, "topic": {"known": topic != "", "value": topic}}

test_fires_on_a_policy_and_on_a_duty_to_decide if {
	facts := _group([{"id": "p", "kind": "policy"}], [_duty("decide", "policy")])
	found := {
		{"detail": {"item": "d", "decided": "d"}, "related": [{"kind": "duty", "id": "d"}]},
		{"detail": {"item": "p", "decided": "p"}, "related": [{"kind": "document", "id": "p"}]},
	}
	group_advises_only.applies with input as facts
	group_advises_only.finding == found with input as facts with data.params as _params
}

test_passes_routines_and_advice if {
	facts := _group([{"id": "r", "kind": "routine"}], [
		_duty("advise", "policy"),
		_duty("decide", ""),
		_duty("decide", "users"),
	])
	group_advises_only.finding == set() with input as facts with data.params as _params
}

test_does_not_apply_under_top_management if {
	led := object.union(_group([], []), {"leader": _leader(true, true)})
	group_advises_only.applies == false with input as led
	chaired := object.union(_group([], []), {"chair": _leader(true, true)})
	group_advises_only.applies == false with input as chaired
}
