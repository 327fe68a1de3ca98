package ansvar.rules.policy.follows_policy_test

import data.ansvar.rules.policy.follows_policy

_routine(part_of, follows) := {
	"kind": "routine",
	"has_policy": true,
	"follows_policy": follows,
	"part_of": {"known": part_of != "", "value": part_of},
}

test_fires_for_an_orphan if {
	facts := _routine("", false)
	follows_policy.applies with input as facts
	follows_policy.finding == {{"detail": {"part_of": []}, "related": []}} with input as facts
}

test_fires_when_the_chain_breaks_higher_up if {
	found := {"detail": {"part_of": ["g"]}, "related": [{"kind": "document", "id": "g"}]}
	follows_policy.finding == {found} with input as _routine("g", false)
}

test_passes_when_it_follows if follows_policy.finding == set() with input as _routine("g", true)

test_does_not_apply_without_a_policy if {
	not follows_policy.applies with input as {"kind": "routine", "has_policy": false}
}

test_does_not_apply_to_a_guideline if not follows_policy.applies with input as {"kind": "guideline", "has_policy": true}
