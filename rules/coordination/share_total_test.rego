package ansvar.rules.coordination.share_total_test

import data.ansvar.rules.coordination.share_total

_params := {"limit_percent": 100}

_person(known, total) := {"shares_known": known, "share_total": total, "roles": ["a", "b"]}

test_fires_above_full_time if {
	found := {"detail": {"percent": 101, "roles": ["a", "b"]}}
	share_total.finding == {found} with input as _person(2, 101) with data.params as _params
}

test_passes_at_full_time if {
	share_total.assessed with input as _person(2, 100)
	share_total.finding == set() with input as _person(2, 100) with data.params as _params
}

test_not_assessed_without_shares if {
	not share_total.assessed with input as _person(0, 0)
	share_total.finding == set() with input as _person(0, 0) with data.params as _params
}
