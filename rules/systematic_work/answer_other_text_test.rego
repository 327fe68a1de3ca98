package ansvar.rules.systematic_work.answer_other_text_test

import data.ansvar.rules.systematic_work.answer_other_text

_answer(value, known, text) := {"values": ["lawyer", value], "other_text": {"known": known, "value": text}}

test_fires_without_text if {
	answer_other_text.applies with input as _answer("other", false, "")
	answer_other_text.finding == {{"detail": {}}} with input as _answer("other", false, "")
}

test_fires_on_blank_text if {
	answer_other_text.finding == {{"detail": {}}} with input as _answer("in_another_way", true, "  ")
}

test_passes_with_text if {
	answer_other_text.finding == set() with input as _answer("other_interval", true, "Vart femte år")
}

test_does_not_apply_to_printed_options if not answer_other_text.applies with input as _answer("archivist", false, "")
