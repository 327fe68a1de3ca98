package ansvar.rules.roles.risk_analysis_answered_for_test

import data.ansvar.rules.roles.risk_analysis_answered_for

_facts(duties) := {"topics": [
	{"topic": "procurement", "duties": [{"id": "a", "kind": "own", "filled": ["chef"]}]},
	{"topic": "risk_analysis", "duties": duties},
]}

test_fires_without_duties if {
	risk_analysis_answered_for.finding == {{"detail": {"duties": []}, "related": []}} with input as _facts([])
}

test_fires_when_there_is_only_support if {
	duties := [{"id": "s", "kind": "support", "filled": ["samordnare"]}]
	risk_analysis_answered_for.finding == {{"detail": {"duties": []}, "related": []}} with input as _facts(duties)
}

test_fires_when_the_holder_is_vacant if {
	found := {"detail": {"duties": ["d"]}, "related": [{"kind": "duty", "id": "d"}]}
	risk_analysis_answered_for.finding == {found} with input as _facts([{"id": "d", "kind": "own", "filled": []}])
}

test_passes_with_one_filled_holder if {
	duties := [{"id": "d", "kind": "own", "filled": []}, {"id": "e", "kind": "do", "filled": ["chef"]}]
	risk_analysis_answered_for.finding == set() with input as _facts(duties)
}
