package ansvar.rules.follow_up.management_review_test

import data.ansvar.rules.follow_up.management_review

_params := {"limit_days": 365}

_related := [{"kind": "event", "id": "genomgang"}]

_event(kind, days) := {"events": [{
	"kind": kind,
	"topic": "management_review",
	"latest": "genomgang",
	"with_top_days_ago": {"known": true, "value": days},
}]}

test_fires_without_any if {
	management_review.finding == {{"detail": {}, "related": []}} with input as {"events": []} with data.params as _params
}

test_fires_when_too_old if {
	management_review.finding == {{"detail": {"days": 366}, "related": _related}} with input as _event("review", 366)
		with data.params as _params
}

test_passes_at_the_limit if {
	management_review.finding == set() with input as _event("review", 365) with data.params as _params
}

test_fires_when_management_was_not_there if {
	facts := {"events": [object.union(_event("review", 0).events[0], {"with_top_days_ago": {"known": false, "value": 0}})]}
	management_review.finding == {{"detail": {}, "related": _related}} with input as facts with data.params as _params
}

test_counts_the_latest_of_several if {
	facts := {"events": array.concat(_event("review", 900).events, _event("meeting", 30).events)}
	management_review.finding == set() with input as facts with data.params as _params
}

test_leaves_other_kinds_out if {
	management_review.finding == {{"detail": {}, "related": []}} with input as _event("report", 30)
		with data.params as _params
}
