package ansvar.rules.infrastructure.operating_documentation_test

import data.ansvar.rules.infrastructure.operating_documentation

_known(days) := {"known": true, "value": days}

_unknown := {"known": false, "value": 0}

_document(decided, revised, changed) := {
	"topics": ["operations", "operating_documentation"],
	"decided_days_ago": decided,
	"revised_days_ago": revised,
	"changed_days_ago": changed,
}

test_fires_when_older_than_the_change if {
	expected := {{"detail": {"updated_days_ago": 90, "changed_days_ago": 30}}}
	operating_documentation.finding == expected with input as _document(_known(900), _known(90), _known(30))
	operating_documentation.finding == expected with input as _document(_known(90), _unknown, _known(30))
}

test_passes_when_updated_on_the_day if {
	operating_documentation.finding == set() with input as _document(_known(900), _known(30), _known(30))
}

test_without_change_it_does_not_apply if {
	facts := _document(_known(900), _unknown, _unknown)
	operating_documentation.applies == false with input as facts
	operating_documentation.finding == set() with input as facts
}

test_applies_to_operating_documentation if {
	facts := _document(_known(900), _unknown, _known(3))
	operating_documentation.applies with input as facts
	operating_documentation.assessed with input as facts
	operating_documentation.applies == false with input as object.union(facts, {"topics": ["operations"]})
}

test_unknown_date_is_not_assessed if {
	facts := _document(_unknown, _unknown, _known(30))
	operating_documentation.assessed == false with input as facts
	operating_documentation.finding == set() with input as facts
}
