package ansvar.rules.infrastructure.answer_critical_ics_test

import data.ansvar.rules.infrastructure.answer_critical_ics

_answer(value, known, ids) := {
	"id": "2.9-q1",
	"values": [value],
	"model": {"critical_ics": {"known": known, "value": count(ids) > 0, "ids": ids}},
}

test_warns_when_the_model_has_some if {
	facts := _answer("not_identified", true, ["s"])
	answer_critical_ics.applies with input as facts
	answer_critical_ics.assessed with input as facts
	answer_critical_ics.finding == {{"severity": "low", "detail": {"model": ["s"]}}} with input as facts
}

test_fires_when_the_model_has_none if {
	answer_critical_ics.finding == {{"detail": {"lacks": ["ics"]}}} with input as _answer("in_another_way", true, [])
}

test_passes_when_both_agree if {
	answer_critical_ics.finding == set() with input as _answer("not_identified", true, [])
	answer_critical_ics.finding == set() with input as _answer("in_another_way", true, ["s"])
}

test_not_assessed_when_the_model_is_silent if {
	not answer_critical_ics.assessed with input as _answer("not_identified", false, [])
	answer_critical_ics.finding == set() with input as _answer("not_identified", false, [])
}

test_does_not_apply_to_other_questions if {
	not answer_critical_ics.applies with input as object.union(_answer("yes", true, []), {"id": "2.10-q1"})
}
