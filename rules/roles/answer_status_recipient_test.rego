package ansvar.rules.roles.answer_status_recipient_test

import data.ansvar.rules.roles.answer_status_recipient

_answer(values, known, lines, reached) := {
	"id": "2.4-q1",
	"values": values,
	"model": {"ciso_lines_known": known, "ciso_lines": lines, "ciso_reports_to": reached},
}

test_fires_when_the_line_ends_elsewhere if {
	facts := _answer(["municipal_executive_board", "municipal_chief_executive"], true, ["l"], ["chief_executive"])
	answer_status_recipient.applies with input as facts
	answer_status_recipient.assessed with input as facts
	answer_status_recipient.finding == {{"detail": {"lacks": ["executive_board"]}}} with input as facts
}

test_fires_on_nobody_when_there_is_a_line if {
	facts := _answer(["nobody"], false, ["l"], ["chief_executive"])
	answer_status_recipient.applies with input as facts
	answer_status_recipient.assessed with input as facts
	answer_status_recipient.finding == {{"detail": {"model": ["l"]}}} with input as facts
}

test_passes_when_the_line_ends_there if {
	facts := _answer(["municipal_chief_executive"], true, ["l"], ["chief_executive"])
	answer_status_recipient.finding == set() with input as facts
}

test_passes_when_top_management_is_not_told_apart if {
	facts := _answer(["municipal_executive_board"], true, ["l"], ["top_management"])
	answer_status_recipient.finding == set() with input as facts
}

test_not_assessed_without_lines if {
	not answer_status_recipient.assessed with input as _answer(["municipal_executive_board"], false, [], [])
	answer_status_recipient.finding == set() with input as _answer(["municipal_executive_board"], false, [], [])
}

test_does_not_apply_to_others_alone if {
	not answer_status_recipient.applies with input as _answer(["other"], true, [], [])
}
