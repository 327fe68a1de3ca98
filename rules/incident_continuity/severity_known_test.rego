package ansvar.rules.incident_continuity.severity_known_test

import data.ansvar.rules.incident_continuity.severity_known

test_fires_without_severity if {
	severity_known.finding == {{"detail": {}}} with input as {"severity": {"known": false, "value": ""}}
}

test_passes_with_severity if {
	severity_known.finding == set() with input as {"severity": {"known": true, "value": "high"}}
}

test_the_lowest_severity_is_enough if {
	severity_known.finding == set() with input as {"severity": {"known": true, "value": "low"}}
}
