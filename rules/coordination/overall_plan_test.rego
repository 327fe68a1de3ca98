package ansvar.rules.coordination.overall_plan_test

import data.ansvar.rules.coordination.overall_plan

_plan(kind, keepers) := {"id": "p", "kind": {"known": kind != "", "value": kind}, "maintained_by": keepers}

_document(keepers) := {"id": "d", "kind": "plan", "topics": ["action_plan"], "maintained_by": keepers}

_role(vacant) := {"kind": "role", "id": "c", "vacant": vacant}

test_fires_without_plan if {
	facts := {"plans": [_plan("local", [_role(false)])], "documents": []}
	overall_plan.assessed with input as facts
	overall_plan.finding == {{"detail": {"plans": []}, "related": []}} with input as facts
}

test_fires_when_nobody_keeps_it if {
	facts := {"plans": [_plan("overall", [])], "documents": [_document([])]}
	overall_plan.assessed with input as facts
	related := [{"id": "d", "kind": "document"}, {"id": "p", "kind": "plan"}]
	overall_plan.finding == {{"detail": {"plans": ["d", "p"]}, "related": related}} with input as facts
}

test_fires_when_the_keeper_is_vacant if {
	facts := {"plans": [_plan("overall", [_role(true)])], "documents": []}
	related := [{"id": "c", "kind": "role"}, {"id": "p", "kind": "plan"}]
	overall_plan.finding == {{"detail": {"plans": ["p"]}, "related": related}} with input as facts
}

test_passes_with_a_kept_plan if {
	facts := {"plans": [_plan("overall", [_role(false)])], "documents": []}
	overall_plan.finding == set() with input as facts
}

test_passes_with_a_kept_document if {
	overall_plan.finding == set() with input as {"plans": [], "documents": [_document([_role(false)])]}
}

test_not_assessed_when_a_plan_may_be_the_overall_one if {
	not overall_plan.assessed with input as {"plans": [_plan("", [])], "documents": []}
}
