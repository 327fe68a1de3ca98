package ansvar.rules.follow_up.legal_gap_told_test

import data.ansvar.rules.follow_up.legal_gap_told

_params := {"window_days": 1095, "recipients": ["head_of_administration"]}

_told(functions) := {"recipients": [{"kind": "role", "id": "r", "functions": functions}]}

_event(kind, topics, days) := {"kind": kind, "topics": topics, "days_ago": days}

test_fires_when_nobody_was_told if {
	legal_gap_told.finding == {{"detail": {"recipients": []}, "related": []}} with input as {"recipients": []}
		with data.params as _params
}

test_fires_when_only_the_ciso_was_told if {
	found := {"detail": {"recipients": ["r"]}, "related": [{"kind": "role", "id": "r"}]}
	legal_gap_told.finding == {found} with input as _told(["ciso"]) with data.params as _params
}

test_passes_when_the_head_was_told if {
	legal_gap_told.finding == set() with input as _told(["line_manager", "head_of_administration"])
		with data.params as _params
}

test_applies_to_reported_gaps_within_the_window if {
	legal_gap_told.applies with input as _event("report", ["legal_gap"], 1095) with data.params as _params
	not legal_gap_told.applies with input as _event("report", ["legal_gap"], 1096) with data.params as _params
	not legal_gap_told.applies with input as _event("report", ["compliance"], 1) with data.params as _params
	not legal_gap_told.applies with input as _event("meeting", ["legal_gap"], 1) with data.params as _params
}
