package ansvar.rules.follow_up.compliance_reported_test

import data.ansvar.rules.follow_up.compliance_reported

_params := {"limit_days": 365}

_unit(known, days) := {"kind": "administration", "compliance_days_ago": {"known": known, "value": days}}

test_fires_without_any_report if {
	compliance_reported.applies with input as _unit(false, 0)
	compliance_reported.finding == {{"detail": {}}} with input as _unit(false, 0) with data.params as _params
}

test_fires_when_too_old if {
	compliance_reported.finding == {{"detail": {"days": 366}}} with input as _unit(true, 366) with data.params as _params
}

test_passes_at_the_limit if {
	compliance_reported.finding == set() with input as _unit(true, 365) with data.params as _params
}

test_does_not_apply_to_an_office if not compliance_reported.applies with input as {"kind": "office"}
