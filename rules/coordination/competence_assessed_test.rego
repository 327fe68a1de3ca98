package ansvar.rules.coordination.competence_assessed_test

import data.ansvar.rules.coordination.competence_assessed

_ciso(assessed, gap, plan) := {
	"functions": ["ciso"],
	"vacant": false,
	"competence_days_ago": {"known": assessed, "value": 0},
	"competence_gap": gap,
	"competence_plan": plan,
}

_gap(found) := {"known": true, "value": found}

_unknown := {"known": false, "value": false}

test_fires_without_assessment if {
	competence_assessed.applies with input as _ciso(false, _unknown, false)
	competence_assessed.assessed with input as _ciso(false, _unknown, false)
	competence_assessed.finding == {{"detail": {"missing": "assessed_on"}}} with input as _ciso(false, _unknown, false)
}

test_fires_when_a_gap_has_no_plan if {
	competence_assessed.finding == {{"detail": {"missing": "plan"}}} with input as _ciso(true, _gap(true), false)
}

test_passes_when_the_gap_has_a_plan if {
	competence_assessed.assessed with input as _ciso(true, _gap(true), true)
	competence_assessed.finding == set() with input as _ciso(true, _gap(true), true)
}

test_passes_without_gap if competence_assessed.finding == set() with input as _ciso(true, _gap(false), false)

test_not_assessed_when_nobody_says_whether_there_is_a_gap if {
	not competence_assessed.assessed with input as _ciso(true, _unknown, false)
}

test_does_not_apply_to_other_roles if {
	not competence_assessed.applies with input as {"functions": ["dpo"], "vacant": false}
}
