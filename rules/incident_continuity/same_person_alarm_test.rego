package ansvar.rules.incident_continuity.same_person_alarm_test

import data.ansvar.rules.incident_continuity.same_person_alarm

_person(functions, reached) := {"functions": functions, "reaches": {"incident": reached}}

_both := ["ciso", "security_manager"]

test_fires_when_management_is_not_reached if {
	same_person_alarm.finding == {{"detail": {}}} with input as _person(_both, _both)
}

test_passes_when_the_chief_executive_is_reached if {
	same_person_alarm.finding == set() with input as _person(_both, ["ciso", "chief_executive"])
}

test_the_council_does_not_count if {
	same_person_alarm.finding == {{"detail": {}}} with input as _person(_both, ["municipal_council"])
}

test_applies_to_whoever_is_both if {
	same_person_alarm.applies with input as _person(_both, [])
}

test_does_not_apply_to_one_of_them if {
	same_person_alarm.applies == false with input as _person(["ciso"], [])
	same_person_alarm.applies == false with input as _person(["security_manager"], [])
}

test_a_way_over_roles_that_may_be_vacant_is_not_assessed if {
	reached := object.union(_person(_both, ["chief_executive"]), {"staffing_known": false})
	same_person_alarm.assessed == false with input as reached
	same_person_alarm.assessed with input as object.union(reached, {"staffing_known": true})
	same_person_alarm.assessed with input as object.union(_person(_both, []), {"staffing_known": false})
}
