package ansvar.rules.classification.method_adopted_test

import data.ansvar.rules.classification.method_adopted

_method(decided, day) := {
	"kind": "method",
	"topics": ["classification"],
	"decided_by": {"known": decided, "value": ""},
	"decided_days_ago": day,
}

_day(ago) := {"known": true, "value": ago}

_unknown := {"known": false, "value": 0}

test_fires_when_nobody_decided if {
	method_adopted.applies with input as _method(false, _unknown)
	method_adopted.finding == {{"detail": {}}} with input as _method(false, _unknown)
}

test_fires_when_the_decision_is_to_come if {
	method_adopted.finding == {{"detail": {}}} with input as _method(true, _day(-1))
}

test_passes_when_decided_today if method_adopted.finding == set() with input as _method(true, _day(0))

test_passes_when_the_day_is_unknown if method_adopted.finding == set() with input as _method(true, _unknown)

test_does_not_apply_to_other_methods if {
	not method_adopted.applies with input as {"kind": "method", "topics": ["risk_analysis"]}
}
