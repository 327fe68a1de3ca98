package ansvar.rules.follow_up.legal_gap_support_test

import data.ansvar.rules.follow_up.legal_gap_support

_params := {"window_days": 1095, "support": ["lawyer"]}

_gap(functions, waived) := {"recipients": [{"functions": functions}], "waived": waived}

_event(kind, topics, days) := {"kind": kind, "topics": topics, "days_ago": days}

test_fires_when_blank if {
	legal_gap_support.finding == {{"detail": {}}} with input as _gap(["head_of_administration"], ["measure"])
		with data.params as _params
}

test_passes_when_not_needed if {
	legal_gap_support.finding == set() with input as _gap([], ["support_function_report"]) with data.params as _params
}

test_passes_when_the_lawyer_was_told if {
	legal_gap_support.finding == set() with input as _gap(["lawyer"], []) with data.params as _params
}

test_applies_to_reported_gaps_within_the_window if {
	legal_gap_support.applies with input as _event("report", ["legal_gap"], 1095) with data.params as _params
	not legal_gap_support.applies with input as _event("report", ["legal_gap"], 1096) with data.params as _params
	not legal_gap_support.applies with input as _event("report", ["compliance"], 1) with data.params as _params
	not legal_gap_support.applies with input as _event("audit", ["legal_gap"], 1) with data.params as _params
}
