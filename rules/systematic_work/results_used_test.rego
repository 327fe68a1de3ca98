package ansvar.rules.systematic_work.results_used_test

import data.ansvar.rules.systematic_work.results_used

_params := {"grace_days": 30, "window_days": 1095}

_analysis(results, links, waived) := {
	"kind": "risk_analysis",
	"days_ago": 31,
	"results_in": results,
	"taken_up_in": [{"id": "x", "kind": kind} | some kind in links],
	"waived": waived,
}

_event(kind, days) := {"kind": kind, "days_ago": days}

test_fires_without_results if {
	facts := _analysis([], ["report"], ["risk_analysis"])
	results_used.applies with input as facts with data.params as _params
	results_used.finding == {{"detail": {}}} with input as facts
}

test_passes_with_a_plan_item if results_used.finding == set() with input as _analysis(["plan/i"], [], [])

test_passes_when_somebody_signed_that_nothing_is_needed if {
	results_used.finding == set() with input as _analysis([], [], ["measure"])
}

test_passes_when_a_decision_builds_on_it if results_used.finding == set() with input as _analysis([], ["decision"], [])

test_gives_time_after_the_day if {
	not results_used.applies with input as _event("audit", 30) with data.params as _params
	results_used.applies with input as _event("audit", 31) with data.params as _params
}

test_leaves_old_and_other_events_out if {
	not results_used.applies with input as _event("review", 1096) with data.params as _params
	not results_used.applies with input as _event("check", 100) with data.params as _params
}
