package ansvar.rules.systematic_work.answer_other_text_test

import data.ansvar.rules.systematic_work.answer_other_text

_answer(write_in, known, text) := {"id": "2.4-q1", "write_in": write_in, "other_text": {"known": known, "value": text}}

_found := {"detail": {"question": "2.4-q1"}}

test_fires_without_text if {
	answer_other_text.applies with input as _answer(["other"], false, "")
	answer_other_text.finding == {_found} with input as _answer(["other"], false, "")
}

test_fires_on_blank_text if answer_other_text.finding == {_found} with input as _answer(["other"], true, "  ")

test_passes_with_text if answer_other_text.finding == set() with input as _answer(["other"], true, "Säkerhetschefen")

test_does_not_apply_to_printed_options if not answer_other_text.applies with input as _answer([], false, "")
