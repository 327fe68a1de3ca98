package ansvar.rules.roles.information_owner_duties_test

import data.ansvar.rules.roles.information_owner_duties

_params := {"topics": ["risk_analysis", "classification"]}

_duty(kind, topic) := {"id": "d", "kind": kind, "topic": {"known": topic != "", "value": topic}}

_role(duties) := {"functions": ["information_owner"], "staffing": "ordinary", "holds": duties}

test_fires_without_risk_analysis if {
	facts := _role([_duty("own", "classification")])
	information_owner_duties.applies with input as facts
	expected := {{"detail": {"missing": ["risk_analysis"]}}}
	information_owner_duties.finding == expected with input as facts with data.params as _params
}

test_fires_when_the_owner_only_supports if {
	facts := _role([_duty("support", "classification"), _duty("own", "")])
	expected := {{"detail": {"missing": ["classification", "risk_analysis"]}}}
	information_owner_duties.finding == expected with input as facts with data.params as _params
}

test_passes_with_all if {
	facts := _role([_duty("own", "classification"), _duty("do", "risk_analysis")])
	information_owner_duties.finding == set() with input as facts with data.params as _params
}

test_does_not_apply_to_bodies_and_others if {
	information_owner_duties.applies == false with input as object.union(_role([]), {"staffing": "body"})
	information_owner_duties.applies == false with input as object.union(_role([]), {"functions": ["dpo"]})
}
