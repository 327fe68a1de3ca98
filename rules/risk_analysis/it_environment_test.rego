package ansvar.rules.risk_analysis.it_environment_test

import data.ansvar.rules.risk_analysis.it_environment

_params := {"performer": ["it_security_officer"], "window_days": 1095}

_analysis := {
	"id": "ra-it",
	"days_ago": 1095,
	"by_functions": ["it_security_officer"],
	"from_requirements": true,
}

_organisation(analyses) := {
	"functions": [{"function": "it_security_officer", "filled": ["it-sak"]}],
	"it_analyses": analyses,
}

_found := {{"detail": {"others": ["ra-it"]}, "related": [{"kind": "event", "id": "ra-it"}]}}

test_fires_without_analysis if {
	found := {{"detail": {"others": []}, "related": []}}
	it_environment.finding == found with input as _organisation([]) with data.params as _params
}

test_fires_when_somebody_else_made_it if {
	other := object.union(_analysis, {"by_functions": ["ciso"]})
	it_environment.finding == _found with input as _organisation([other]) with data.params as _params
}

test_fires_when_nothing_was_required if {
	other := object.union(_analysis, {"from_requirements": false})
	it_environment.finding == _found with input as _organisation([other]) with data.params as _params
}

test_fires_the_day_after_the_window if {
	old := object.union(_analysis, {"days_ago": 1096})
	it_environment.finding == _found with input as _organisation([old]) with data.params as _params
}

test_passes_on_the_last_day_of_the_window if {
	it_environment.applies with input as _organisation([_analysis]) with data.params as _params
	it_environment.finding == set() with input as _organisation([_analysis]) with data.params as _params
}

test_does_not_apply_when_nobody_has_the_function if {
	vacant := object.union(_organisation([]), {"functions": [{"function": "it_security_officer", "filled": []}]})
	it_environment.applies == false with input as vacant with data.params as _params
}
