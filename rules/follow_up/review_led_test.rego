package ansvar.rules.follow_up.review_led_test

import data.ansvar.rules.follow_up.review_led

_topics(kind, filled) := [
	{"topic": "budget", "duties": [{"id": "b", "kind": "own", "filled": ["x"]}]},
	{"topic": "management_review", "duties": [{"id": "d", "kind": kind, "filled": filled}]},
]

_review(days, known, top) := {
	"kind": "review",
	"topic": "management_review",
	"days_ago": days,
	"top_took_part": {"known": known, "value": top},
}

_found(missing, related) := {{"detail": {"missing": missing}, "related": related}}

_duty := [{"kind": "duty", "id": "d"}]

test_fires_when_no_filled_role_answers_for_it if {
	facts := {"topics": _topics("own", []), "events": []}
	review_led.assessed with input as facts
	review_led.finding == _found(["holder"], _duty) with input as facts
}

test_fires_when_the_duty_is_only_support if {
	facts := {"topics": _topics("support", ["x"]), "events": []}
	review_led.finding == _found(["holder"], []) with input as facts
}

test_fires_when_no_manager_was_present if {
	facts := {"topics": _topics("own", ["ciso"]), "events": [_review(10, true, false), _review(300, true, true)]}
	review_led.assessed with input as facts
	review_led.finding == _found(["top_management"], []) with input as facts
}

test_passes_when_the_ciso_runs_it_and_the_director_is_present if {
	facts := {"topics": _topics("lead", ["ciso"]), "events": [_review(10, true, true), _review(300, true, false)]}
	review_led.assessed with input as facts
	review_led.finding == set() with input as facts
}

test_not_assessed_when_nobody_recorded_who_took_part if {
	facts := {"topics": _topics("own", ["ciso"]), "events": [_review(10, false, false)]}
	not review_led.assessed with input as facts
	review_led.finding == set() with input as facts
}

test_passes_before_the_first_review if {
	facts := {"topics": _topics("own", ["ciso"]), "events": []}
	review_led.assessed with input as facts
	review_led.finding == set() with input as facts
}
