package ansvar.rules.policy.revision_under_way_test

import data.ansvar.rules.policy.revision_under_way

_params := {"limit_days": 1826}

_days(value) := {"known": true, "value": value}

_unknown := {"known": false, "value": 0}

_policy(age, revision) := {"kind": "policy", "decided_days_ago": age, "revision_ends_in_days": revision}

test_fires_without_revision if {
	facts := _policy(_days(1827), _unknown)
	revision_under_way.applies with input as facts with data.params as _params
	revision_under_way.assessed with input as facts
	revision_under_way.finding == {{"detail": {"days": 1827}}} with input as facts
}

test_fires_when_the_revision_should_have_ended if {
	revision_under_way.finding == {{"detail": {"days": 2000}}} with input as _policy(_days(2000), _days(-1))
}

test_passes_on_the_last_day_of_the_revision if {
	revision_under_way.finding == set() with input as _policy(_days(2000), _days(0))
}

test_does_not_apply_within_the_limit if {
	not revision_under_way.applies with input as _policy(_days(1826), _unknown) with data.params as _params
}

test_does_not_apply_to_a_guideline if {
	not revision_under_way.applies with input as {"kind": "guideline", "decided_days_ago": _days(4000)}
		with data.params as _params
}

test_not_assessed_without_a_day if {
	facts := _policy(_unknown, _unknown)
	revision_under_way.applies with input as facts with data.params as _params
	not revision_under_way.assessed with input as facts
	revision_under_way.finding == set() with input as facts
}
