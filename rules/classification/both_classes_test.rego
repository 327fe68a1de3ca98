package ansvar.rules.classification.both_classes_test

import data.ansvar.rules.classification.both_classes

_asset(id, archived, classified) := {"id": id, "archive_class": archived, "classified": classified}

_found := {"detail": {"assets": ["b"]}, "related": [{"kind": "asset", "id": "b"}]}

test_fires_with_only_the_protection_class if {
	facts := {"holds": [_asset("a", true, true), _asset("b", false, true)]}
	both_classes.applies with input as facts
	both_classes.finding == {_found} with input as facts
}

test_fires_with_only_the_archival_class if {
	both_classes.finding == {_found} with input as {"holds": [_asset("b", true, false)]}
}

test_passes_with_both if both_classes.finding == set() with input as {"holds": [_asset("a", true, true)]}

test_does_not_apply_without_archived_records if {
	not both_classes.applies with input as {"holds": [_asset("a", false, true)]}
}
