package ansvar.rules.policy.policy_contents_test

import data.ansvar.rules.policy.policy_contents

_policy(contents) := {"kind": "policy", "contents": contents}

test_fires_without_goals if {
	facts := _policy(["definition", "risks", "overall_responsibility", "further_reading", "direction"])
	policy_contents.applies with input as facts
	policy_contents.assessed with input as facts
	policy_contents.finding == {{"detail": {"missing": ["goals"]}}} with input as facts
}

test_tells_all_that_is_missing_at_once if {
	missing := ["further_reading", "goals", "overall_responsibility", "risks"]
	policy_contents.finding == {{"detail": {"missing": missing}}} with input as _policy(["definition"])
}

test_passes_with_all_five if {
	all_five := ["definition", "risks", "goals", "overall_responsibility", "further_reading"]
	policy_contents.finding == set() with input as _policy(all_five)
}

test_not_assessed_without_contents if not policy_contents.assessed with input as _policy([])

test_does_not_apply_to_a_routine if not policy_contents.applies with input as {"kind": "routine", "contents": ["risks"]}
