package ansvar.rules.incident_continuity.plan_exercised_test

import data.ansvar.rules.incident_continuity.plan_exercised

_params := {"default_interval_days": 1095}

_plan := {
	"kind": "continuity_plan",
	"interval_days": {"known": true, "value": 365},
	"exercised_days_ago": {"known": true, "value": 365},
	"decided_days_ago": {"known": true, "value": 900},
}

_never := object.union(_plan, {"exercised_days_ago": {"known": false, "value": 0}})

test_fires_when_never_exercised if {
	expected := {{"severity": "high", "detail": {"interval_days": 365}}}
	plan_exercised.finding == expected with input as _never with data.params as _params
}

test_fires_the_day_after_the_interval if {
	late := object.union(_plan, {"exercised_days_ago": {"known": true, "value": 366}})
	expected := {{"severity": "medium", "detail": {"interval_days": 365}}}
	plan_exercised.finding == expected with input as late with data.params as _params
}

test_passes_on_the_last_day_of_the_interval if {
	plan_exercised.applies with input as _plan with data.params as _params
	plan_exercised.finding == set() with input as _plan with data.params as _params
}

test_a_plan_without_interval_has_the_default if {
	unstated := object.union(_plan, {"interval_days": {"known": false, "value": 0}})
	plan_exercised.finding == set() with input as unstated with data.params as _params
	plan_exercised.finding == {{"severity": "medium", "detail": {"interval_days": 300}}} with input as unstated
		with data.params as {"default_interval_days": 300}
}

test_a_new_plan_is_given_its_interval if {
	fresh := object.union(_never, {"decided_days_ago": {"known": true, "value": 365}})
	plan_exercised.finding == set() with input as fresh with data.params as _params
}

test_fires_when_nobody_knows_how_old_it_is if {
	undated := object.union(_never, {"decided_days_ago": {"known": false, "value": 0}})
	expected := {{"severity": "high", "detail": {"interval_days": 365}}}
	plan_exercised.finding == expected with input as undated with data.params as _params
}

test_does_not_apply_to_other_documents if {
	plan_exercised.applies == false with input as object.union(_plan, {"kind": "routine"}) with data.params as _params
}
