package ansvar.rules.training.function_development_test

import data.ansvar.rules.training.function_development

_params := {"window_days": 365, "function": ["ciso"]}

_role(plan, gap, days) := {
	"functions": ["ciso"],
	"vacant": false,
	"people": ["p-1"],
	"competence_plan": plan,
	"competence_gap": gap,
	"course_days_ago": {"known": days != "", "value": days},
}

_unknown := {"known": false, "value": false}

test_fires_without_plan_and_training if {
	expected := {{"detail": {"missing": ["plan", "training"]}}}
	function_development.finding == expected with input as _role(false, _unknown, "") with data.params as _params
}

test_fires_when_the_training_is_old if {
	expected := {{"detail": {"missing": ["training"]}}}
	function_development.finding == expected with input as _role(true, {"known": true, "value": true}, 366)
		with data.params as _params
}

test_fires_when_a_gap_has_no_plan if {
	expected := {{"detail": {"missing": ["plan"]}}}
	function_development.finding == expected with input as _role(false, {"known": true, "value": true}, 10)
		with data.params as _params
}

test_passes_with_both if {
	function_development.finding == set() with input as _role(true, _unknown, 365) with data.params as _params
	function_development.finding == set() with input as _role(false, {"known": true, "value": false}, 10)
		with data.params as _params
}

test_applies_to_the_filled_function if {
	facts := _role(false, _unknown, "")
	function_development.applies with input as facts with data.params as _params
	function_development.assessed with input as facts
	function_development.assessed == false with input as object.union(facts, {"people": []})
	function_development.applies == false with input as object.union(facts, {"vacant": true}) with data.params as _params
	function_development.applies == false with input as object.union(facts, {"functions": ["dpo"]})
		with data.params as _params
}
