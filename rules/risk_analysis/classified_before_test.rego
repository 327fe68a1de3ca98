package ansvar.rules.risk_analysis.classified_before_test

import data.ansvar.rules.risk_analysis.classified_before

_params := {"window_days": 1095}

_analysis := {
	"kind": "risk_analysis",
	"days_ago": 1095,
	"information": ["journaler"],
	"information_unclassified": [],
}

test_fires_on_unclassified_information if {
	late := object.union(_analysis, {"information_unclassified": ["journaler"]})
	classified_before.finding == {{
		"detail": {"unclassified": ["journaler"]},
		"related": [{"kind": "asset", "id": "journaler"}],
	}} with input as late with data.params as _params
}

test_passes_when_all_was_classified if {
	classified_before.applies with input as _analysis with data.params as _params
	classified_before.finding == set() with input as _analysis with data.params as _params
}

test_does_not_apply_after_the_window if {
	old := object.union(_analysis, {"days_ago": 1096})
	classified_before.applies == false with input as old with data.params as _params
}

test_does_not_apply_to_analyses_to_come if {
	planned := object.union(_analysis, {"days_ago": -1})
	classified_before.applies == false with input as planned with data.params as _params
}

test_does_not_apply_without_information_or_to_other_events if {
	empty := object.union(_analysis, {"information": []})
	classified_before.applies == false with input as empty with data.params as _params
	meeting := object.union(_analysis, {"kind": "meeting"})
	classified_before.applies == false with input as meeting with data.params as _params
}
