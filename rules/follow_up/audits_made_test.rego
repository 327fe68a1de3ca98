package ansvar.rules.follow_up.audits_made_test

import data.ansvar.rules.follow_up.audits_made

_params := {"cycle_days": 1095}

_events(kind, inside, outside) := {"events": [
	{"kind": kind, "topic": "internal_audit", "days_ago": inside},
	{"kind": kind, "topic": "external_audit", "days_ago": outside},
	{"kind": kind, "topic": "any", "days_ago": inside},
]}

test_fires_without_a_recent_external_audit if {
	audits_made.finding == {{"detail": {"missing": ["external_audit"]}}} with input as _events("audit", 365, 1096)
		with data.params as _params
}

test_fires_once_without_any if {
	found := {"detail": {"missing": ["external_audit", "internal_audit"]}}
	audits_made.finding == {found} with input as {"events": []} with data.params as _params
}

test_passes_on_the_last_day_of_the_cycle if {
	audits_made.finding == set() with input as _events("audit", 365, 1095) with data.params as _params
}

test_leaves_other_events_out if {
	count(audits_made.finding) == 1 with input as _events("check", 1, 1) with data.params as _params
}
