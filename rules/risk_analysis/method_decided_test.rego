package ansvar.rules.risk_analysis.method_decided_test

import data.ansvar.rules.risk_analysis.method_decided

_method := {
	"id": "metod",
	"kind": "method",
	"topics": ["risk_analysis"],
	"decided_by": {"known": true, "value": {"decides_for_top": true}},
}

_drafted := object.union(_method, {"decided_by": {"known": false, "value": {"decides_for_top": false}}})

_by_it := object.union(_method, {"decided_by": {"known": true, "value": {"decides_for_top": false}}})

_draft_found := {{"subject": {"kind": "document", "id": "metod"}, "detail": {"lacks": ["decided_by"]}}}

test_fires_without_method if {
	other := object.union(_method, {"topics": ["classification"]})
	method_decided.finding == {{"detail": {"lacks": ["method"]}}} with input as {"documents": [other]}
}

test_a_policy_on_risk_analysis_is_no_method if {
	policy := object.union(_method, {"kind": "policy"})
	method_decided.finding == {{"detail": {"lacks": ["method"]}}} with input as {"documents": [policy]}
}

test_fires_on_a_method_nobody_decided if {
	method_decided.finding == _draft_found with input as {"documents": [_drafted]}
}

test_fires_on_a_method_decided_below_management if {
	method_decided.finding == _draft_found with input as {"documents": [_by_it]}
}

test_passes_when_one_of_the_methods_is_decided if {
	documents := [object.union(_drafted, {"id": "utkast"}), _method]
	method_decided.finding == set() with input as {"documents": documents}
}
