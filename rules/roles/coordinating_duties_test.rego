package ansvar.rules.roles.coordinating_duties_test

import data.ansvar.rules.roles.coordinating_duties

_duty(kind, topic) := {"id": "d", "kind": kind, "topic": {"known": topic != "", "value": topic}}

_role(duties) := {"functions": ["ciso"], "holds": duties}

test_fires_without_duties if {
	expected := {{"detail": {"missing": ["channel_duty", "norm_duty", "support_duty"]}}}
	coordinating_duties.finding == expected with input as _role([])
	coordinating_duties.applies with input as _role([])
}

test_fires_when_the_role_only_supports if {
	expected := {{"detail": {"missing": ["channel_duty", "norm_duty"]}}}
	coordinating_duties.finding == expected with input as _role([_duty("support", "")])
}

test_fires_when_norms_are_only_supported if {
	duties := [_duty("support", "norms"), _duty("report", "status_reporting")]
	coordinating_duties.finding == {{"detail": {"missing": ["norm_duty"]}}} with input as _role(duties)
}

test_passes_with_all_three if {
	duties := [_duty("maintain", "guidelines"), _duty("advise", ""), _duty("report", "status_reporting")]
	coordinating_duties.finding == set() with input as _role(duties)
}

test_passes_when_support_is_the_channel if {
	duties := [_duty("do", "norms"), _duty("support", "channel")]
	coordinating_duties.finding == set() with input as _role(duties)
}

test_does_not_apply_to_others if coordinating_duties.applies == false with input as {"functions": ["dpo"], "holds": []}
