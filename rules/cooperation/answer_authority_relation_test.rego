package ansvar.rules.cooperation.answer_authority_relation_test

import data.ansvar.rules.cooperation.answer_authority_relation

_answer(yes, known, ids) := {
	"id": "2.11-q1",
	"yes": yes,
	"no": yes == false,
	"model": {"authority_cooperation": {"known": known, "value": count(ids) > 0, "ids": ids}},
}

test_fires_when_the_model_has_none if {
	facts := _answer(true, true, [])
	answer_authority_relation.applies with input as facts
	answer_authority_relation.assessed with input as facts
	expected := {{"detail": {"answer": true, "says": false, "lacks": ["authority"]}}}
	answer_authority_relation.finding == expected with input as facts
}

test_does_not_apply_to_no if not answer_authority_relation.applies with input as _answer(false, true, ["a"])

test_passes_when_both_say_yes if answer_authority_relation.finding == set() with input as _answer(true, true, ["a"])

test_passes_when_both_say_no if answer_authority_relation.finding == set() with input as _answer(false, true, [])

test_not_assessed_when_the_model_is_silent if {
	not answer_authority_relation.assessed with input as _answer(true, false, [])
	answer_authority_relation.finding == set() with input as _answer(true, false, [])
}

test_does_not_apply_to_other_questions if {
	not answer_authority_relation.applies with input as object.union(_answer(true, true, []), {"id": "1.3-q1"})
}
