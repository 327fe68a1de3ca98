package ansvar.rules.coordination.time_share_test

import data.ansvar.rules.coordination.time_share

_params := {"warn_percent": 25, "limit_percent": 10}

_ciso(share) := {"functions": ["ciso"], "share": {"known": true, "value": share}}

test_fires_below_a_tenth if {
	time_share.finding == {{"detail": {"percent": 9}}} with input as _ciso(9) with data.params as _params
}

test_warns_at_a_tenth if {
	time_share.finding == {{"severity": "low", "detail": {"percent": 10}}} with input as _ciso(10)
		with data.params as _params
}

test_warns_below_a_quarter if {
	time_share.finding == {{"severity": "low", "detail": {"percent": 24}}} with input as _ciso(24)
		with data.params as _params
}

test_passes_at_a_quarter if {
	time_share.applies with input as _ciso(25)
	time_share.assessed with input as _ciso(25)
	time_share.finding == set() with input as _ciso(25) with data.params as _params
}

test_not_assessed_when_a_share_is_unknown if {
	facts := {"functions": ["ciso"], "share": {"known": false, "value": 0}}
	not time_share.assessed with input as facts
	time_share.finding == set() with input as facts with data.params as _params
}

test_does_not_apply_to_other_roles if not time_share.applies with input as {"functions": ["dpo"]}
