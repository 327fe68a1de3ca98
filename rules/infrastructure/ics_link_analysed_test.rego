package ansvar.rules.infrastructure.ics_link_analysed_test

import data.ansvar.rules.infrastructure.ics_link_analysed

_system := {
	"kind": {"known": true, "value": "ics"},
	"linked_to_internet": true,
	"linked_it": ["natet"],
	"unit": {"known": false, "value": ""},
	"events": [],
}

_event(kind, days, contents) := object.union(
	_system,
	{"events": [{"kind": kind, "days_ago": days, "contents": contents}]},
)

_told := {{"detail": {"links": ["internet", "natet"]}, "related": [{"kind": "system", "id": "natet"}]}}

test_fires_without_analysis if ics_link_analysed.finding == _told with input as _system

test_names_the_unit_that_uses_it if {
	facts := object.union(_system, {"unit": {"known": true, "value": "verket"}, "linked_it": []})
	expected := {{"detail": {"links": ["internet"]}, "related": [{"kind": "unit", "id": "verket"}]}}
	ics_link_analysed.finding == expected with input as facts
}

test_fires_when_the_analysis_leaves_the_link_out if {
	ics_link_analysed.finding == _told with input as _event("risk_analysis", 10, ["risks"])
}

test_fires_when_something_else_took_it_up if {
	ics_link_analysed.finding == _told with input as _event("meeting", 10, ["system_links"])
}

test_fires_when_the_analysis_is_to_come if {
	ics_link_analysed.finding == _told with input as _event("risk_analysis", -1, ["system_links"])
}

test_passes_when_the_link_is_analysed if {
	ics_link_analysed.finding == set() with input as _event("risk_analysis", 0, ["risks", "system_links"])
}

test_applies_to_linked_control_systems if {
	ics_link_analysed.applies with input as _system
	ics_link_analysed.assessed with input as _system
	ics_link_analysed.applies == false with input as object.union(_system, {"kind": {"known": true, "value": "it"}})
	ics_link_analysed.applies == false with input as object.union(_system, {"linked_to_internet": false, "linked_it": []})
}

test_unknown_kind_is_not_assessed if {
	unknown := object.union(_system, {"kind": {"known": false, "value": ""}})
	ics_link_analysed.applies with input as unknown
	ics_link_analysed.assessed == false with input as unknown
}
