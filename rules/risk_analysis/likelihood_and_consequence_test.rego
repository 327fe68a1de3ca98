package ansvar.rules.risk_analysis.likelihood_and_consequence_test

import data.ansvar.rules.risk_analysis.likelihood_and_consequence

_risk := {
	"likelihood": {"known": true, "value": 3},
	"consequence": {"known": true, "value": 4},
	"status": {"known": true, "value": "open"},
}

_unknown := {"known": false, "value": 0}

test_fires_without_consequence if {
	risk := object.union(_risk, {"consequence": _unknown})
	likelihood_and_consequence.finding == {{"detail": {"missing": ["consequence"]}}} with input as risk
}

test_names_both_when_both_are_missing if {
	risk := object.union(_risk, {"likelihood": _unknown, "consequence": _unknown})
	likelihood_and_consequence.finding == {{"detail": {"missing": ["consequence", "likelihood"]}}} with input as risk
}

test_passes_with_both if {
	likelihood_and_consequence.applies with input as _risk
	likelihood_and_consequence.finding == set() with input as _risk
}

test_applies_when_the_status_is_unknown if {
	likelihood_and_consequence.applies with input as object.union(_risk, {"status": {"known": false, "value": ""}})
}

test_does_not_apply_to_closed_risks if {
	closed := object.union(_risk, {"status": {"known": true, "value": "closed"}})
	likelihood_and_consequence.applies == false with input as closed
}
