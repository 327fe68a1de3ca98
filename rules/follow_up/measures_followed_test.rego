package ansvar.rules.follow_up.measures_followed_test

import data.ansvar.rules.follow_up.measures_followed

_params := {"first_days": 30, "limit_days": 180}

_days(value) := {"known": true, "value": value}

_unknown := {"known": false, "value": 0}

_item(start, followed) := {"open": true, "start_days_ago": start, "followed_up_days_ago": followed}

test_fires_when_never_followed_up if {
	facts := _item(_days(31), _unknown)
	measures_followed.applies with input as facts with data.params as _params
	measures_followed.assessed with input as facts
	measures_followed.finding == {{"detail": {"started": 31}}} with input as facts with data.params as _params
}

test_fires_when_the_last_note_is_too_old if {
	measures_followed.finding == {{"detail": {"started": 400}}} with input as _item(_days(400), _days(181))
		with data.params as _params
}

test_passes_at_the_limit if {
	measures_followed.finding == set() with input as _item(_days(400), _days(180)) with data.params as _params
}

test_gives_a_new_item_time if {
	not measures_followed.applies with input as _item(_days(30), _unknown) with data.params as _params
}

test_not_assessed_without_a_start if {
	facts := _item(_unknown, _unknown)
	measures_followed.applies with input as facts with data.params as _params
	not measures_followed.assessed with input as facts
	measures_followed.finding == set() with input as facts with data.params as _params
}

test_does_not_apply_to_a_finished_item if {
	not measures_followed.applies with input as {"open": false} with data.params as _params
}
