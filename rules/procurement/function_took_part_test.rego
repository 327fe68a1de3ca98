package ansvar.rules.procurement.function_took_part_test

import data.ansvar.rules.procurement.function_took_part

_params := {"window_days": 730, "function": ["ciso"]}

_system(days, events) := {
	"acquired_days_ago": {"known": days != "", "value": days},
	"events": events,
	"critical": {"known": true, "value": true},
}

_meeting(topic, days, functions) := {"kind": "meeting", "topics": [topic], "days_ago": days, "functions": functions}

test_fires_without_meeting if {
	function_took_part.finding == {{"severity": "high", "detail": {}}} with input as _system(100, [])
		with data.params as _params
}

test_fires_when_the_function_was_not_there if {
	facts := _system(100, [_meeting("procurement", 200, ["it_manager"]), _meeting("continuity", 200, ["ciso"])])
	function_took_part.finding == {{"severity": "high", "detail": {}}} with input as facts with data.params as _params
}

test_fires_when_the_meeting_came_afterwards if {
	facts := _system(100, [_meeting("procurement", 99, ["ciso"])])
	function_took_part.finding == {{"severity": "high", "detail": {}}} with input as facts with data.params as _params
}

test_weighs_less_where_nothing_critical_is_at_stake if {
	facts := object.union(_system(100, []), {"critical": {"known": true, "value": false}})
	function_took_part.finding == {{"severity": "medium", "detail": {}}} with input as facts with data.params as _params
}

test_passes_when_the_function_was_there if {
	facts := _system(100, [_meeting("procurement", 100, ["ciso", "it_manager"])])
	function_took_part.finding == set() with input as facts with data.params as _params
}

test_applies_to_acquisitions_within_the_window if {
	function_took_part.applies with input as _system(730, []) with data.params as _params
	function_took_part.assessed with input as _system(730, []) with data.params as _params
	function_took_part.applies == false with input as _system(731, []) with data.params as _params
	function_took_part.applies == false with input as _system(-1, []) with data.params as _params
}

test_unknown_day_is_not_assessed if {
	function_took_part.applies with input as _system("", []) with data.params as _params
	function_took_part.assessed == false with input as _system("", [])
	function_took_part.finding == set() with input as _system("", []) with data.params as _params
}
