package ansvar.rules.incident_continuity.answer_incident_process_adopted_test

import data.ansvar.rules.incident_continuity.answer_incident_process_adopted as adopted

_answer(yes, known, ids) := {
	"id": "2.8-q3",
	"yes": yes,
	"no": yes == false,
	"model": {
		"incident_process": {"known": true, "value": true, "ids": ["r"]},
		"incident_process_adopted": {"known": known, "value": count(ids) > 0, "ids": ids},
	},
}

test_fires_when_nobody_has_decided_it if {
	facts := _answer(true, true, [])
	adopted.applies with input as facts
	adopted.assessed with input as facts
	found := {"detail": {"answer": true, "says": false, "model": ["r"], "lacks": ["decided_by"]}}
	adopted.finding == {found} with input as facts
}

test_warns_when_the_answer_is_no_and_it_is_decided if {
	found := {"severity": "low", "detail": {"answer": false, "says": true, "model": ["r"]}}
	adopted.finding == {found} with input as _answer(false, true, ["r"])
}

test_passes_when_both_say_yes if adopted.finding == set() with input as _answer(true, true, ["r"])

test_passes_when_both_say_no if adopted.finding == set() with input as _answer(false, true, [])

test_not_assessed_when_the_model_is_silent if {
	not adopted.assessed with input as _answer(true, false, [])
	adopted.finding == set() with input as _answer(true, false, [])
}

test_does_not_apply_to_other_questions if {
	not adopted.applies with input as object.union(_answer(true, true, []), {"id": "2.8-q1"})
}
