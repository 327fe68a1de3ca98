package ansvar.rules.systematic_work.assessment_disagreement_test

import data.ansvar.rules.systematic_work.assessment_disagreement

_given := [{"respondent": "ciso", "values": ["yes"]}, {"respondent": "it_function", "values": ["no"]}]

_assessment(files, disagreements) := {"id": "o", "questionnaires": files, "disagreements": disagreements}

test_fires_on_each_question_with_both_answers if {
	facts := _assessment(2, [{"question": "2.2-q1", "given": _given}, {"question": "2.4-q1", "given": _given}])
	assessment_disagreement.applies with input as facts
	answers := {"ciso": ["yes"], "it_function": ["no"]}
	assessment_disagreement.finding == {
		{"subject": {"kind": "answer", "id": "2.2-q1"}, "detail": {"question": "2.2-q1", "answers": answers}},
		{"subject": {"kind": "answer", "id": "2.4-q1"}, "detail": {"question": "2.4-q1", "answers": answers}},
	} with input as facts
}

test_passes_when_all_agree if assessment_disagreement.finding == set() with input as _assessment(2, [])

test_does_not_apply_to_one_respondent if not assessment_disagreement.applies with input as _assessment(1, [])
