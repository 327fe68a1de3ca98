package ansvar.rules.incident_continuity.public_information_test

import data.ansvar.rules.incident_continuity.public_information

_duty(id, kind, holders) := {"id": id, "kind": kind, "holders": holders}

_organisation(duties) := {"kind": "municipality", "topics": [
	{"topic": "policy", "duties": [_duty("d-policy", "own", ["ciso"])]},
	{"topic": "public_information", "duties": duties},
]}

_led := _duty("d-info", "lead", ["beredskap"])

_nobody := {{"detail": {"public_information": [], "count": 0}, "related": []}}

test_fires_when_nobody_has_the_duty if {
	public_information.finding == _nobody with input as _organisation([])
}

test_fires_when_two_lead if {
	public_information.finding == {{
		"detail": {"public_information": ["beredskap", "press"], "count": 2},
		"related": [],
	}} with input as _organisation([_led, _duty("d-press", "own", ["press"])])
}

test_names_a_duty_that_two_share if {
	public_information.finding == {{
		"detail": {"public_information": ["beredskap", "press"], "count": 2},
		"related": [{"kind": "duty", "id": "d-info"}],
	}} with input as _organisation([_duty("d-info", "own", ["beredskap", "press"])])
}

test_does_not_apply_to_companies if {
	company := object.union(_organisation([]), {"kind": "company"})
	public_information.applies == false with input as company
}

test_passes_with_one if {
	public_information.applies with input as _organisation([_led])
	public_information.finding == set() with input as _organisation([_led])
}

test_those_who_support_do_not_count if {
	helper := _duty("d-stod", "support", ["press"])
	public_information.finding == set() with input as _organisation([_led, helper])
}
