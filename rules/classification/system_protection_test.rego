package ansvar.rules.classification.system_protection_test

import data.ansvar.rules.classification.system_protection

_system(level, class) := {"level": level, "highest_class": class, "highest_assets": ["journal"]}

_known(n) := {"known": true, "value": n}

test_fires_below_the_highest_class if {
	facts := _system(_known(2), _known(3))
	system_protection.assessed with input as facts
	found := {
		"detail": {"level": 2, "highest_class": 3, "assets": ["journal"]},
		"related": [{"kind": "asset", "id": "journal"}],
	}
	system_protection.finding == {found} with input as facts
}

test_passes_at_the_same_level if system_protection.finding == set() with input as _system(_known(3), _known(3))

test_not_assessed_without_level if {
	facts := _system({"known": false, "value": 0}, _known(3))
	not system_protection.assessed with input as facts
	system_protection.finding == set() with input as facts
}

test_not_assessed_without_class if {
	not system_protection.assessed with input as _system(_known(0), {"known": false, "value": 0})
}
