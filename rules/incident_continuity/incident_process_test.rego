package ansvar.rules.incident_continuity.incident_process_test

import data.ansvar.rules.incident_continuity.incident_process

_draft := {
	"id": "rutin",
	"contents": ["incident_handling", "incident_reporting", "risks"],
	"topics": [],
	"decided_by": {"known": false, "value": {}},
	"decided_days_ago": {"known": false, "value": 0},
}

_by_name := object.union(_draft, {"id": "beslutad", "decided_by": {"known": true, "value": {"id": "ks"}}})

_by_date := object.union(_draft, {"id": "daterad", "decided_days_ago": {"known": true, "value": 0}})

_to_come := object.union(_by_name, {"id": "kommande", "decided_days_ago": {"known": true, "value": -1}})

_all := ["incident_handling", "incident_reporting"]

test_fires_critical_without_document if {
	incident_process.finding == {{"detail": {"missing": _all, "lacks": _all}}} with input as {"documents": []}
}

test_fires_medium_on_the_undecided_document if {
	expected := {{
		"subject": {"kind": "document", "id": "rutin"},
		"severity": "medium",
		"detail": {"missing": _all, "lacks": ["decided_by"]},
	}}
	incident_process.finding == expected with input as {"documents": [_draft]}
}

test_decision_to_come_is_no_decision if {
	some found in incident_process.finding with input as {"documents": [_to_come]}
	found.subject.id == "kommande"
}

test_half_a_process_lacks_the_other_half if {
	half := object.union(_by_name, {"contents": ["incident_reporting"]})
	expected := {{"detail": {"missing": ["incident_handling"], "lacks": ["incident_handling"]}}}
	incident_process.finding == expected with input as {"documents": [half]}
}

test_passes_when_decided_by_somebody if {
	incident_process.finding == set() with input as {"documents": [_by_name, _draft]}
}

test_passes_when_decided_on_the_day_of_the_analysis if {
	incident_process.finding == set() with input as {"documents": [_by_date]}
}

test_passes_with_two_documents_for_the_two_parts if {
	reporting := object.union(_by_name, {"id": "a", "contents": ["incident_reporting"]})
	handling := object.union(_by_name, {"id": "b", "contents": ["incident_handling"]})
	incident_process.finding == set() with input as {"documents": [reporting, handling]}
}

test_a_decided_routine_about_incidents_is_taken_at_its_topic if {
	brief := object.union(_by_name, {"contents": [], "topics": ["incidents"]})
	incident_process.finding == set() with input as {"documents": [brief]}
}

test_a_document_about_something_else_takes_up_nothing if {
	other := object.union(_by_name, {"contents": [], "topics": ["training"]})
	incident_process.finding == {{"detail": {"missing": _all, "lacks": _all}}} with input as {"documents": [other]}
}
