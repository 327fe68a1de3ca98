package ansvar.rules.follow_up.no_self_check_test

import data.ansvar.rules.follow_up.no_self_check

_params := {"window_days": 1095}

_check(by, own) := {
	"kind": "check",
	"topics": ["access_rights"],
	"days_ago": 1095,
	"about": ["s"],
	"by": [{"kind": "role", "id": id} | some id in by],
	"own_matters": own,
}

test_fires_when_the_it_manager_checks_it if {
	facts := _check(["it-chef"], ["s"])
	no_self_check.applies with input as facts with data.params as _params
	no_self_check.assessed with input as facts
	found := {"detail": {"own": ["s"]}, "related": [{"kind": "role", "id": "it-chef"}]}
	no_self_check.finding == {found} with input as facts
}

test_passes_when_another_unit_checks if no_self_check.finding == set() with input as _check(["revisor"], [])

test_not_assessed_without_a_performer if not no_self_check.assessed with input as _check([], [])

test_does_not_apply_to_a_management_review_or_a_risk_analysis if {
	not no_self_check.applies with input as object.union(_check(["a"], []), {"topics": ["management_review"]})
		with data.params as _params
	not no_self_check.applies with input as object.union(_check(["a"], []), {"kind": "risk_analysis"})
		with data.params as _params
}

test_does_not_apply_to_an_old_check_or_one_about_nothing if {
	not no_self_check.applies with input as object.union(_check(["a"], []), {"days_ago": 1096}) with data.params as _params
	not no_self_check.applies with input as object.union(_check(["a"], []), {"about": []}) with data.params as _params
}
