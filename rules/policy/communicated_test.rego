package ansvar.rules.policy.communicated_test

import data.ansvar.rules.policy.communicated

_document(audience, communicated) := {
	"kind": "guideline",
	"audience": {"known": audience, "value": ""},
	"communicated_days_ago": {"known": communicated, "value": 0},
}

test_fires_when_never_communicated if {
	facts := _document(true, false)
	communicated.applies with input as facts
	communicated.finding == {{"detail": {"missing": ["communicated_on"]}}} with input as facts
}

test_fires_once_when_both_are_missing if {
	facts := _document(false, false)
	communicated.finding == {{"detail": {"missing": ["audience", "communicated_on"]}}} with input as facts
}

test_passes_with_both if communicated.finding == set() with input as _document(true, true)

test_does_not_apply_to_a_method if not communicated.applies with input as {"kind": "method"}
