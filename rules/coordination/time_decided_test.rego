package ansvar.rules.coordination.time_decided_test

import data.ansvar.rules.coordination.time_decided

_params := {"duties_per_tenth": 30}

_ciso(decided, share, duties) := {
	"functions": ["ciso"],
	"vacant": false,
	"time": {"recorded": decided},
	"share": share,
	"duties": duties,
}

_percent(n) := {"known": true, "value": n}

_unknown := {"known": false, "value": 0}

test_fires_without_a_decision if {
	time_decided.applies with input as _ciso(false, _unknown, 4)
	found := {"detail": {"missing": ["time"], "duties": 4}}
	time_decided.finding == {found} with input as _ciso(false, _unknown, 4) with data.params as _params
}

test_fires_with_neither_decision_nor_time if {
	found := {"detail": {"missing": ["share", "time"], "duties": 48}}
	time_decided.finding == {found} with input as _ciso(false, _percent(0), 48) with data.params as _params
}

test_warns_when_decided_time_is_short if {
	found := {"severity": "low", "detail": {"missing": ["share"], "duties": 61}}
	time_decided.finding == {found} with input as _ciso(true, _percent(20), 61) with data.params as _params
}

test_passes_at_the_limit if {
	time_decided.finding == set() with input as _ciso(true, _percent(20), 60) with data.params as _params
}

test_passes_when_decided_and_share_unknown if {
	time_decided.finding == set() with input as _ciso(true, _unknown, 99) with data.params as _params
}

test_does_not_apply_to_a_vacant_role if not time_decided.applies with input as {"functions": ["ciso"], "vacant": true}
