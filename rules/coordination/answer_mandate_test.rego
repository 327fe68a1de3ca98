package ansvar.rules.coordination.answer_mandate_test

import data.ansvar.rules.coordination.answer_mandate

_answer(values, known, direct) := {
	"id": "2.5-q3a",
	"values": values,
	"model": {
		"ciso": {"known": known, "value": known, "ids": ["c"]},
		"ciso_direct_to_top": {"known": known, "value": direct},
	},
}

_vacant := {
	"id": "2.5-q3a",
	"values": ["good"],
	"model": {"ciso": {"known": true, "value": false, "ids": []}, "ciso_direct_to_top": {"known": true, "value": false}},
}

test_fires_without_direct_line if {
	facts := _answer(["good"], true, false)
	answer_mandate.applies with input as facts
	answer_mandate.assessed with input as facts
	answer_mandate.finding == {{"detail": {"lacks": ["top_management"]}}} with input as facts
}

test_fires_when_nobody_has_the_function if {
	answer_mandate.finding == {{"detail": {"lacks": ["ciso"]}}} with input as _vacant
}

test_passes_with_direct_line if answer_mandate.finding == set() with input as _answer(["good"], true, true)

test_not_assessed_when_lines_are_not_recorded if {
	not answer_mandate.assessed with input as _answer(["good"], false, false)
	answer_mandate.finding == set() with input as _answer(["good"], false, false)
}

test_does_not_apply_to_an_insufficient_mandate if {
	not answer_mandate.applies with input as _answer(["insufficient"], true, false)
	answer_mandate.finding == set() with input as _answer(["insufficient"], true, false)
}
