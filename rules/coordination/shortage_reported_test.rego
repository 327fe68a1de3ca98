package ansvar.rules.coordination.shortage_reported_test

import data.ansvar.rules.coordination.shortage_reported

_risk(reported, accepted) := {
	"functions": ["ciso"],
	"status": {"known": false, "value": ""},
	"reported_to": [{"top_management": top} | some top in reported],
	"accepted_by": {"known": count(accepted) > 0, "value": {"decides_for_top": true in accepted}},
}

test_fires_when_nobody_was_told if {
	shortage_reported.applies with input as _risk([], [])
	shortage_reported.finding == {{"detail": {}}} with input as _risk([], [])
}

test_fires_when_only_others_were_told if {
	shortage_reported.finding == {{"detail": {}}} with input as _risk([false], [false])
}

test_passes_when_management_was_told if shortage_reported.finding == set() with input as _risk([false, true], [])

test_passes_when_management_accepted if shortage_reported.finding == set() with input as _risk([], [true])

test_does_not_apply_to_a_closed_risk if {
	not shortage_reported.applies with input as {"functions": ["ciso"], "status": {"known": true, "value": "closed"}}
}

test_does_not_apply_to_other_risks if {
	not shortage_reported.applies with input as {"functions": ["dpo"], "status": {"known": false, "value": ""}}
}
