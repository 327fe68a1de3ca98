package ansvar.rules.policy.companies_test

import data.ansvar.rules.policy.companies

_params := {"responsible": ["ciso", "infosec_coordinator_unit"]}

_company(covered, functions) := {"kind": "company", "covered_by_policy": covered, "functions": functions}

test_fires_outside_without_own_role if {
	facts := _company(false, ["chief_executive"])
	companies.applies with input as facts
	companies.finding == {{"detail": {}}} with input as facts with data.params as _params
}

test_passes_inside_the_policy if companies.finding == set() with input as _company(true, []) with data.params as _params

test_passes_with_own_role if {
	companies.finding == set() with input as _company(false, ["infosec_coordinator_unit"]) with data.params as _params
}

test_does_not_apply_to_an_administration if not companies.applies with input as {"kind": "administration"}
