package ansvar.rules.risk_analysis.analysis_current_test

import data.ansvar.rules.risk_analysis.analysis_current

_analysis := {"kind": "risk_analysis", "days_ago": 0, "changed_since": []}

test_fires_on_a_later_change if {
	changed := object.union(_analysis, {"changed_since": ["byte"]})
	analysis_current.finding == {{
		"detail": {"changes": ["byte"]},
		"related": [{"kind": "event", "id": "byte"}],
	}} with input as changed
}

test_passes_without_later_changes if {
	analysis_current.applies with input as _analysis
	analysis_current.finding == set() with input as _analysis
}

test_does_not_apply_to_analyses_to_come if {
	analysis_current.applies == false with input as object.union(_analysis, {"days_ago": -1})
}

test_does_not_apply_to_other_events if {
	analysis_current.applies == false with input as object.union(_analysis, {"kind": "change"})
}
