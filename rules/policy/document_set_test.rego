package ansvar.rules.policy.document_set_test

import data.ansvar.rules.policy.document_set

_doc(kind, topics, contents) := {"kind": kind, "topics": topics, "contents": contents}

_all := ["isms", "operations", "continuity", "users"]

test_fires_without_a_user_routine if {
	facts := {"documents": [
		_doc("routine", ["isms", "operations", "continuity"], []),
		_doc("description", ["coordination"], []),
	]}
	document_set.assessed with input as facts
	document_set.finding == {{"detail": {"missing": ["user_routine"]}}} with input as facts
}

test_fires_without_any_document if {
	facts := {"documents": [_doc("policy", [], ["responsibility_and_roles"])]}
	document_set.assessed with input as facts
	missing := ["continuity_routine", "operations_routine", "organisation_document", "user_routine", "work_routine"]
	document_set.finding == {{"detail": {"missing": missing}}} with input as facts
}

test_passes_with_all if {
	document_set.finding == set() with input as {"documents": [_doc("guideline", _all, ["responsibility_and_roles"])]}
}

test_not_assessed_when_no_routine_has_a_topic if {
	not document_set.assessed with input as {"documents": [_doc("routine", [], [])]}
}
