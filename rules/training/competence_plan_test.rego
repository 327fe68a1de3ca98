package ansvar.rules.training.competence_plan_test

import data.ansvar.rules.training.competence_plan

_plan(kind, topics, whole) := {"documents": [{"id": "k", "kind": kind, "topics": topics, "covers_organisation": whole}]}

test_fires_without_plan if {
	competence_plan.finding == {{"detail": {"plans": []}, "related": []}} with input as {"documents": []}
}

test_fires_when_only_it_is_covered if {
	found := {"detail": {"plans": ["k"]}, "related": [{"kind": "document", "id": "k"}]}
	competence_plan.finding == {found} with input as _plan("plan", ["competence"], false)
}

test_passes_when_all_are_covered if {
	competence_plan.finding == set() with input as _plan("strategy", ["training", "competence"], true)
}

test_leaves_other_documents_out if {
	count(competence_plan.finding) == 1 with input as _plan("routine", ["competence"], true)
	count(competence_plan.finding) == 1 with input as _plan("plan", ["training"], true)
}
