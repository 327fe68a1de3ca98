package ansvar.rules.coordination.answer_time_share_test

import data.ansvar.rules.coordination.answer_time_share

_answer(values, known, share) := {
	"id": "2.5-q2",
	"values": values,
	"model": {"ciso_share": {"known": known, "value": share}, "ciso": {"ids": ["c"]}},
}

test_fires_when_less_is_assigned if {
	facts := _answer(["over_25_percent_not_full_time"], true, 5)
	answer_time_share.applies with input as facts
	answer_time_share.assessed with input as facts
	answer_time_share.finding == {{"detail": {"share": 5, "model": ["c"]}}} with input as facts
}

test_fires_when_more_is_assigned if {
	facts := _answer(["less_than_10_percent"], true, 10)
	answer_time_share.finding == {{"detail": {"share": 10, "model": ["c"]}}} with input as facts
}

test_passes_at_both_ends_of_the_interval if {
	answer_time_share.finding == set() with input as _answer(["10_to_25_percent"], true, 10)
	answer_time_share.finding == set() with input as _answer(["10_to_25_percent"], true, 25)
}

test_passes_on_more_than_one_post if {
	answer_time_share.finding == set() with input as _answer(["more_than_one_full_time_post"], true, 150)
}

test_not_assessed_without_shares if {
	not answer_time_share.assessed with input as _answer(["full_time"], false, 0)
	answer_time_share.finding == set() with input as _answer(["full_time"], false, 0)
}

test_does_not_apply_when_nothing_is_chosen if not answer_time_share.applies with input as _answer([], true, 5)
