package ansvar.rules.incident_continuity.seven_steps_test

import data.ansvar.rules.incident_continuity.seven_steps

_document(id, kind, topics, contents) := {"id": id, "kind": kind, "topics": topics, "contents": contents}

_routine := _document("rutin", "routine", ["continuity"], [
	"critical_processes",
	"threats",
	"alternatives",
	"recovery",
	"preparedness",
	"supplier_requirements",
])

_plan := _document("plan", "continuity_plan", [], ["dependencies"])

test_fires_when_a_step_is_missing if {
	seven_steps.finding == {{"detail": {"missing": ["dependencies"]}}} with input as {"documents": [_routine]}
}

test_passes_when_documents_cover_them_together if {
	seven_steps.applies with input as {"documents": [_routine, _plan]}
	seven_steps.assessed with input as {"documents": [_routine, _plan]}
	seven_steps.finding == set() with input as {"documents": [_routine, _plan]}
}

test_other_documents_do_not_count if {
	other := _document("policy", "policy", [], ["dependencies"])
	seven_steps.finding == {{"detail": {"missing": ["dependencies"]}}} with input as {"documents": [_routine, other]}
}

test_does_not_apply_without_continuity_documents if {
	other := _document("policy", "policy", [], ["dependencies"])
	seven_steps.applies == false with input as {"documents": [other]}
}

test_unrecorded_contents_are_not_assessed if {
	bare := _document("plan", "continuity_plan", [], [])
	seven_steps.applies with input as {"documents": [bare]}
	seven_steps.assessed == false with input as {"documents": [bare]}
	seven_steps.finding == set() with input as {"documents": [bare]}
}
