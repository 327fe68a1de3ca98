package ansvar.rules.policy.guidelines_decided_test

import data.ansvar.rules.policy.guidelines_decided

_guideline(id, top) := {
	"kind": "guideline",
	"decided_by": {"known": true, "value": {"kind": "role", "id": id, "decides_for_top": top}},
}

test_fires_when_the_coordinator_decided if {
	facts := _guideline("ciso", false)
	guidelines_decided.applies with input as facts
	guidelines_decided.assessed with input as facts
	found := {"detail": {"decided_by": "ciso"}, "related": [{"kind": "role", "id": "ciso"}]}
	guidelines_decided.finding == {found} with input as facts
}

test_passes_when_the_director_decided if guidelines_decided.finding == set() with input as _guideline("director", true)

test_not_assessed_without_a_decider if {
	facts := {
		"kind": "guideline",
		"decided_by": {"known": false, "value": {"kind": "", "id": "", "decides_for_top": false}},
	}
	not guidelines_decided.assessed with input as facts
	guidelines_decided.finding == set() with input as facts
}

test_does_not_apply_to_a_routine if not guidelines_decided.applies with input as {"kind": "routine"}
