package ansvar.rules.follow_up.independent_review_test

import data.ansvar.rules.follow_up.independent_review

_audit(kind, topics, by, functions) := {
	"kind": kind,
	"topics": topics,
	"by": [{"kind": "role", "id": id} | some id in by],
	"by_functions": functions,
}

test_fires_when_the_ciso_audits if {
	facts := _audit("audit", ["internal_audit"], ["ciso"], ["ciso"])
	independent_review.applies with input as facts
	independent_review.assessed with input as facts
	found := {"detail": {"by": ["ciso"]}, "related": [{"kind": "role", "id": "ciso"}]}
	independent_review.finding == {found} with input as facts
}

test_fires_when_the_same_person_has_another_role if {
	facts := _audit("review", ["review"], ["controller"], ["ciso", "controller"])
	independent_review.applies with input as facts
	count(independent_review.finding) == 1 with input as facts
}

test_passes_with_an_outside_auditor if {
	facts := _audit("audit", ["external_audit"], ["auditor"], [])
	independent_review.assessed with input as facts
	independent_review.finding == set() with input as facts
}

test_not_assessed_without_a_performer if {
	not independent_review.assessed with input as _audit("audit", ["internal_audit"], [], [])
}

test_does_not_apply_to_a_management_review if {
	not independent_review.applies with input as _audit("review", ["management_review", "review"], ["ciso"], ["ciso"])
}

test_does_not_apply_to_other_audits_and_events if {
	not independent_review.applies with input as _audit("audit", ["suppliers"], ["ciso"], ["ciso"])
	not independent_review.applies with input as _audit("report", ["review"], ["ciso"], ["ciso"])
}
