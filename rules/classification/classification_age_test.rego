package ansvar.rules.classification.classification_age_test

import data.ansvar.rules.classification.classification_age

_known(days) := {"known": true, "value": days}

_unknown := {"known": false, "value": 0}

_asset(days, interval) := {
	"classified": true,
	"last_classified_days_ago": days,
	"classification_interval_days": interval,
}

test_fires_after_the_interval if {
	facts := _asset(_known(731), _known(730))
	classification_age.applies with input as facts
	classification_age.assessed with input as facts
	classification_age.finding == {{"detail": {"days": 731, "interval": 730}}} with input as facts
}

test_passes_on_the_last_day if classification_age.finding == set() with input as _asset(_known(730), _known(730))

test_not_assessed_without_interval_or_day if {
	not classification_age.assessed with input as _asset(_known(9999), _unknown)
	not classification_age.assessed with input as _asset(_unknown, _known(730))
	classification_age.finding == set() with input as _asset(_known(9999), _unknown)
}

test_does_not_apply_without_class if not classification_age.applies with input as {"classified": false}
