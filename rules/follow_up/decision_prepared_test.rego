package ansvar.rules.follow_up.decision_prepared_test

import data.ansvar.rules.follow_up.decision_prepared

_params := {"window_days": 365, "coordinators": ["ciso"]}

_prepared(parties) := {"prepared_by": parties}

_decision(kind, days, top) := {"kind": kind, "days_ago": days, "by": [{"decides_for_top": top}]}

test_fires_without_basis if {
	decision_prepared.finding == {{"detail": {"prepared_by": []}}} with input as _prepared([]) with data.params as _params
}

test_fires_when_somebody_else_prepared_it if {
	facts := _prepared([{"kind": "role", "id": "controller", "functions": ["controller"]}])
	decision_prepared.finding == {{"detail": {"prepared_by": ["controller"]}}} with input as facts
		with data.params as _params
}

test_passes_when_the_ciso_prepared_it if {
	facts := _prepared([{"kind": "role", "id": "ciso", "functions": ["ciso"]}])
	decision_prepared.finding == set() with input as facts with data.params as _params
}

test_passes_when_a_group_prepared_it if {
	facts := _prepared([{"kind": "group", "id": "g", "functions": []}])
	decision_prepared.finding == set() with input as facts with data.params as _params
}

test_applies_to_last_years_decisions_at_the_top if {
	decision_prepared.applies with input as _decision("decision", 365, true) with data.params as _params
	not decision_prepared.applies with input as _decision("decision", 366, true) with data.params as _params
	not decision_prepared.applies with input as _decision("decision", 1, false) with data.params as _params
	not decision_prepared.applies with input as _decision("approval", 1, true) with data.params as _params
}
