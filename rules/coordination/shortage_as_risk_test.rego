package ansvar.rules.coordination.shortage_as_risk_test

import data.ansvar.rules.coordination.shortage_as_risk

_ciso(has, gap, risks) := {
	"functions": ["ciso"],
	"vacant": false,
	"mandate": {"by_top": has},
	"holds_budget": has,
	"time": {"recorded": has},
	"competence_days_ago": {"known": has, "value": 0},
	"competence_gap": {"known": has, "value": gap},
	"competence_plan": false,
	"risks": risks,
}

test_fires_when_all_is_lacking if {
	shortage_as_risk.applies with input as _ciso(false, false, [])
	found := {"detail": {"missing": ["budget", "competence", "mandate", "time"]}}
	shortage_as_risk.finding == {found} with input as _ciso(false, false, [])
}

test_fires_with_a_competence_gap_without_plan if {
	shortage_as_risk.finding == {{"detail": {"missing": ["competence"]}}} with input as _ciso(true, true, [])
}

test_passes_when_a_risk_says_so if shortage_as_risk.finding == set() with input as _ciso(false, false, ["r"])

test_passes_when_nothing_is_lacking if shortage_as_risk.finding == set() with input as _ciso(true, false, [])

test_does_not_apply_to_other_roles if not shortage_as_risk.applies with input as {"functions": ["dpo"], "vacant": false}
