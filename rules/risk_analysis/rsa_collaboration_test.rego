package ansvar.rules.risk_analysis.rsa_collaboration_test

import data.ansvar.rules.risk_analysis.rsa_collaboration

_params := {"coordinator": ["ciso"]}

_duty := {
	"topic": {"known": true, "value": "rsa"},
	"kind": "own",
	"holders": [{"kind": "role", "id": "beredskap"}],
	"holders_work_with": ["it_manager"],
	"functions_named": ["ciso"],
}

test_fires_without_collaboration if {
	rsa_collaboration.applies with input as _duty with data.params as _params
	rsa_collaboration.finding == {{
		"detail": {},
		"related": [{"kind": "role", "id": "beredskap"}],
	}} with input as _duty with data.params as _params
}

test_passes_with_collaboration if {
	together := object.union(_duty, {"holders_work_with": ["ciso"]})
	rsa_collaboration.finding == set() with input as together with data.params as _params
}

test_does_not_apply_to_other_duties if {
	other := object.union(_duty, {"topic": {"known": true, "value": "policy"}})
	rsa_collaboration.applies == false with input as other with data.params as _params
	unknown := object.union(_duty, {"topic": {"known": false, "value": ""}})
	rsa_collaboration.applies == false with input as unknown with data.params as _params
	done := object.union(_duty, {"kind": "do"})
	rsa_collaboration.applies == false with input as done with data.params as _params
}

test_does_not_apply_to_a_duty_nobody_holds if {
	unheld := object.union(_duty, {"holders": []})
	rsa_collaboration.applies == false with input as unheld with data.params as _params
}

test_is_not_assessed_without_a_coordinator if {
	alone := object.union(_duty, {"functions_named": []})
	rsa_collaboration.applies with input as alone with data.params as _params
	rsa_collaboration.assessed == false with input as alone with data.params as _params
}
