package ansvar.rules.procurement.agreement_terms_test

import data.ansvar.rules.procurement.agreement_terms

_agreement(clauses) := {"running": true, "supplies_critical": true, "supplier": "moln", "clauses": clauses}

test_fires_without_clauses if {
	detail := {"supplier": "moln", "missing": ["responsibilities", "security_requirements"]}
	expected := {{"severity": "high", "detail": detail}}
	agreement_terms.finding == expected with input as _agreement([])
}

test_fires_when_one_is_missing if {
	expected := {{"severity": "high", "detail": {"supplier": "moln", "missing": ["security_requirements"]}}}
	agreement_terms.finding == expected with input as _agreement(["audit", "responsibilities"])
	less := {{"severity": "medium", "detail": {"supplier": "moln", "missing": ["responsibilities"]}}}
	agreement_terms.finding == less with input as _agreement(["security_requirements"])
}

test_passes_with_both if {
	agreement_terms.finding == set() with input as _agreement(["security_requirements", "responsibilities"])
}

test_applies_to_running_agreements_on_something_critical if {
	agreement_terms.applies with input as _agreement([])
	agreement_terms.applies == false with input as object.union(_agreement([]), {"running": false})
	agreement_terms.applies == false with input as object.union(_agreement([]), {"supplies_critical": false})
}
