package ansvar.rules.classification.asset_classified_test

import data.ansvar.rules.classification.asset_classified

_asset(classified, dated, somebody) := {
	"classified": classified,
	"classified_days_ago": {"known": dated, "value": 10},
	"classified_by_somebody": somebody,
}

test_fires_when_nothing_is_recorded if {
	facts := _asset(false, false, false)
	asset_classified.finding == {{"detail": {"missing": ["by", "classes", "classified_on"]}}} with input as facts
}

test_fires_without_date if {
	asset_classified.finding == {{"detail": {"missing": ["classified_on"]}}} with input as _asset(true, false, true)
}

test_fires_without_performer if {
	asset_classified.finding == {{"detail": {"missing": ["by"]}}} with input as _asset(true, true, false)
}

test_passes_with_all_three if asset_classified.finding == set() with input as _asset(true, true, true)
