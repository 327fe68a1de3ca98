package ansvar.rules.risk_analysis.analyses_made_test

import data.ansvar.rules.risk_analysis.analyses_made

_params := {"window_days": 1095}

_events(kind, topic, days) := {"events": [{"kind": kind, "topic": topic, "days_ago": days}]}

test_fires_without_analysis if {
	analyses_made.finding == {{"detail": {}}} with input as {"events": []} with data.params as _params
}

test_fires_outside_the_window if {
	analyses_made.finding == {{"detail": {"days": 1096}}} with input as _events("risk_analysis", "any", 1096)
		with data.params as _params
}

test_passes_on_the_last_day_of_the_window if {
	analyses_made.finding == set() with input as _events("risk_analysis", "any", 1095) with data.params as _params
}

test_leaves_other_events_out if {
	analyses_made.finding == {{"detail": {}}} with input as _events("report", "risk_analysis", 5)
		with data.params as _params
}
