package ansvar.rules.incident_continuity.single_person_test

import data.ansvar.rules.incident_continuity.single_person

test_fires_on_whom_units_depend if {
	expected := {{"detail": {"units": 2, "cut": ["skola", "vard"]}}}
	single_person.finding == expected with input as {"cuts_units": 2, "cuts": ["vard", "skola"]}
}

test_fires_on_one_unit if {
	single_person.finding == {{"detail": {"units": 1, "cut": ["vard"]}}} with input as {"cuts_units": 1, "cuts": ["vard"]}
}

test_applies_where_somebody_receives if {
	single_person.applies with input as {"incident_recipient_there": true}
	single_person.applies == false with input as {"incident_recipient_there": false}
}

test_passes_whom_nobody_depends_on if {
	single_person.finding == set() with input as {"cuts_units": 0, "cuts": []}
}
