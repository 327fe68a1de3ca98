package ansvar.rules.policy.shared_policy_test

import data.ansvar.rules.policy.shared_policy

_policy(known, decided) := {
	"kind": "policy",
	"sharing": [{"organisation": id, "decided": {"known": known, "value": value}} | some id, value in decided],
}

test_fires_when_one_has_decided_for_three if {
	facts := _policy(true, {"a": true, "c": false, "b": false})
	shared_policy.applies with input as facts
	shared_policy.assessed with input as facts
	shared_policy.finding == {{"detail": {"undecided": ["b", "c"]}}} with input as facts
}

test_passes_when_each_has_decided if shared_policy.finding == set() with input as _policy(true, {"a": true, "b": true})

test_not_assessed_without_any_decision if {
	facts := _policy(false, {"a": false, "b": false})
	not shared_policy.assessed with input as facts
	shared_policy.finding == set() with input as facts
}

test_does_not_apply_when_it_is_not_shared if {
	not shared_policy.applies with input as _policy(true, {"a": false})
	not shared_policy.applies with input as {"kind": "routine", "sharing": []}
}
