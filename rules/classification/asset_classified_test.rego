package ansvar.rules.classification.asset_classified_test

import data.ansvar.rules.classification.asset_classified

_asset(classified, dated, somebody) := {
	"classified": classified,
	"classified_days_ago": {"known": dated, "value": 10},
	"classified_by_somebody": somebody,
}

test_fires_when_nothing_is_recorded if {
	facts := _asset(false, false, false)
	expected := {{"severity": "high", "detail": {"missing": ["by", "classes", "classified_on"]}}}
	asset_classified.finding == expected with input as facts
}

test_fires_without_date if {
	expected := {{"severity": "medium", "detail": {"missing": ["classified_on"]}}}
	asset_classified.finding == expected with input as _asset(true, false, true)
}

test_fires_without_performer if {
	expected := {{"severity": "medium", "detail": {"missing": ["by"]}}}
	asset_classified.finding == expected with input as _asset(true, true, false)
}

test_passes_with_all_three if asset_classified.finding == set() with input as _asset(true, true, true)
