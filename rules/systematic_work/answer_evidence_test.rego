package ansvar.rules.systematic_work.answer_evidence_test

import data.ansvar.rules.systematic_work.answer_evidence

_answer(id, yes, evidence, estimate) := {
	"id": id,
	"yes": yes,
	"no": yes == false,
	"evidence": evidence,
	"self_estimate": estimate,
}

test_fires_on_a_bare_yes if {
	answer_evidence.applies with input as _answer("2.2-q1", true, [], false)
	answer_evidence.finding == {{"detail": {"question": "2.2-q1"}}} with input as _answer("2.2-q1", true, [], false)
}

test_passes_with_evidence if answer_evidence.finding == set() with input as _answer("2.2-q1", true, ["p"], false)

test_passes_when_marked_as_estimate if answer_evidence.finding == set() with input as _answer("2.2-q1", true, [], true)

test_no_is_positive_where_yes_is_weaker if {
	answer_evidence.applies with input as _answer("2.10-q3", false, [], false)
	not answer_evidence.applies with input as _answer("2.10-q3", true, [], false)
}

test_does_not_apply_to_no if not answer_evidence.applies with input as _answer("2.2-q1", false, [], false)
