package ansvar.rules.policy.top_decision_test

import data.ansvar.rules.policy.top_decision

_by(id, top) := {"known": true, "value": {"kind": "role", "id": id, "decides_for_top": top}}

_unknown := {"known": false, "value": {"kind": "", "id": "", "decides_for_top": false}}

_policy(id, decided_by) := {
	"id": id,
	"kind": "policy",
	"decided_by": decided_by,
	"decided_days_ago": {"known": true, "value": 10},
}

_wrong(id, by) := {
	"subject": {"kind": "document", "id": id},
	"detail": {"decided_by": [by]},
	"related": [{"kind": "role", "id": by}],
}

test_fires_without_policy if {
	facts := {"documents": [{"id": "g", "kind": "guideline", "decided_by": _by("board", true)}]}
	top_decision.assessed with input as facts
	top_decision.finding == {{"detail": {"decided_by": []}}} with input as facts
}

test_fires_on_each_policy_decided_below_top if {
	facts := {"documents": [_policy("p", _by("it", false)), _policy("q", _by("ciso", false))]}
	top_decision.assessed with input as facts
	top_decision.finding == {_wrong("p", "it"), _wrong("q", "ciso")} with input as facts
}

test_passes_when_top_management_decided if {
	facts := {"documents": [_policy("p", _by("board", true)), _policy("q", _by("it", false)), _policy("r", _unknown)]}
	top_decision.assessed with input as facts
	top_decision.finding == set() with input as facts
}

test_a_decision_to_come_is_no_decision if {
	to_come := object.union(_policy("p", _by("board", true)), {"decided_days_ago": {"known": true, "value": -60}})
	top_decision.finding == {_wrong("p", "board")} with input as {"documents": [to_come]}
}

test_not_assessed_when_nobody_wrote_who_decided if {
	facts := {"documents": [_policy("p", _unknown)]}
	not top_decision.assessed with input as facts
	top_decision.finding == set() with input as facts
}
