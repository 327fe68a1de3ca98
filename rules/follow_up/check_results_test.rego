package ansvar.rules.follow_up.check_results_test

import data.ansvar.rules.follow_up.check_results

_params := {"grace_days": 90, "window_days": 1095}

_check(kinds) := {"kind": "check", "taken_up_in": [{"id": kind, "kind": kind} | some kind in kinds]}

_aged(kind, days) := {"kind": kind, "days_ago": days}

test_fires_without_a_link if check_results.finding == {{"detail": {}}} with input as _check([])

test_fires_when_only_a_training_came_of_it if {
	check_results.finding == {{"detail": {}}} with input as _check(["training"])
}

test_passes_when_the_review_took_it_up if check_results.finding == set() with input as _check(["training", "review"])

test_passes_when_a_document_took_it_up if check_results.finding == set() with input as _check(["document"])

test_applies_after_the_grace_and_within_the_window if {
	check_results.applies with input as _aged("check", 91) with data.params as _params
	not check_results.applies with input as _aged("check", 90) with data.params as _params
	not check_results.applies with input as _aged("check", 1096) with data.params as _params
	not check_results.applies with input as _aged("audit", 91) with data.params as _params
}
