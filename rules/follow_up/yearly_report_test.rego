package ansvar.rules.follow_up.yearly_report_test

import data.ansvar.rules.follow_up.yearly_report

_params := {"limit_days": 365}

_event(kind, days) := {"events": [{
	"kind": kind,
	"topic": "yearly_report",
	"with_top_days_ago": {"known": true, "value": days},
}]}

test_fires_without_any if {
	yearly_report.finding == {{"detail": {}}} with input as {"events": []} with data.params as _params
}

test_fires_when_too_old if {
	yearly_report.finding == {{"detail": {"days": 366}}} with input as _event("report", 366) with data.params as _params
}

test_passes_at_the_limit if {
	yearly_report.finding == set() with input as _event("report", 365) with data.params as _params
}

test_fires_when_management_was_not_there if {
	event := {"kind": "report", "topic": "yearly_report", "with_top_days_ago": {"known": false, "value": 0}}
	yearly_report.finding == {{"detail": {}}} with input as {"events": [event]} with data.params as _params
}

test_leaves_other_topics_out if {
	event := {"kind": "report", "topic": "status_reporting", "with_top_days_ago": {"known": true, "value": 3}}
	yearly_report.finding == {{"detail": {}}} with input as {"events": [event]} with data.params as _params
}
