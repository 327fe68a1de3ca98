package ansvar.rules.follow_up.status_reports_test

import data.ansvar.rules.follow_up.status_reports

_params := {"limit_days": 90}

_event(kind, topic, known, days) := {"kind": kind, "topic": topic, "with_top_days_ago": {"known": known, "value": days}}

_events(events) := {"events": events}

test_fires_without_any if {
	status_reports.finding == {{"detail": {}}} with input as _events([]) with data.params as _params
}

test_fires_after_nine_months if {
	facts := _events([_event("report", "status_reporting", true, 275)])
	status_reports.finding == {{"detail": {"days": 275}}} with input as facts
		with data.params as _params
}

test_passes_at_the_limit if {
	facts := _events([_event("report", "status_reporting", true, 300), _event("meeting", "status_reporting", true, 90)])
	status_reports.finding == set() with input as facts with data.params as _params
}

test_fires_when_management_did_not_get_it if {
	status_reports.finding == {{"detail": {}}} with input as _events([_event("report", "status_reporting", false, 0)])
		with data.params as _params
}

test_leaves_other_events_out if {
	facts := _events([_event("report", "yearly_report", true, 3), _event("check", "status_reporting", true, 3)])
	status_reports.finding == {{"detail": {}}} with input as facts with data.params as _params
}
