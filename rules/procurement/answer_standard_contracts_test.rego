package ansvar.rules.procurement.answer_standard_contracts_test

import data.ansvar.rules.procurement.answer_standard_contracts

_answer(yes, known, ids) := {
	"id": "2.10-q3",
	"yes": yes,
	"no": yes == false,
	"model": {"standard_agreements": {"known": known, "value": count(ids) > 0, "ids": ids}},
}

test_fires_when_the_answer_is_yes_and_the_model_has_none if {
	facts := _answer(true, true, [])
	answer_standard_contracts.applies with input as facts
	answer_standard_contracts.assessed with input as facts
	found := {"severity": "low", "detail": {"answer": true, "says": false, "lacks": ["standard"]}}
	answer_standard_contracts.finding == {found} with input as facts
}

test_fires_when_the_answer_is_no_and_the_model_has_one if {
	found := {"detail": {"answer": false, "says": true, "model": ["a"]}}
	answer_standard_contracts.finding == {found} with input as _answer(false, true, ["a"])
}

test_passes_when_both_say_yes if answer_standard_contracts.finding == set() with input as _answer(true, true, ["a"])

test_passes_when_both_say_no if answer_standard_contracts.finding == set() with input as _answer(false, true, [])

test_not_assessed_when_the_model_is_silent if {
	not answer_standard_contracts.assessed with input as _answer(true, false, [])
	answer_standard_contracts.finding == set() with input as _answer(true, false, [])
}

test_does_not_apply_to_other_questions if {
	not answer_standard_contracts.applies with input as object.union(_answer(true, true, []), {"id": "1.3-q1"})
}
