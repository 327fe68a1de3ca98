package ansvar.rules.risk_analysis.answer_only_rsa_test

import data.ansvar.rules.risk_analysis.answer_only_rsa

_params := {"words": ["sårbarhetsanalys"], "abbreviations": ["rsa"]}

_yes(rsa, known, analyses) := {
	"id": "2.7-q1",
	"yes": true,
	"text": {"known": false, "value": ""},
	"model": {
		"rsa": {"known": true, "value": count(rsa) > 0, "ids": rsa},
		"risk_analyses": {"known": known, "value": analyses},
	},
}

_found(text) := object.union(_yes([], false, false), {
	"id": "2.7-q6",
	"yes": false,
	"text": {"known": true, "value": text},
})

test_fires_when_the_model_has_nothing_else if {
	answer_only_rsa.applies with input as _yes(["e1"], true, false)
	answer_only_rsa.finding == {{"detail": {"model": ["e1"]}}} with input as _yes(["e1"], true, false)
		with data.params as _params
}

test_fires_when_the_answer_names_it_in_full if {
	facts := _found("Översiktligt i risk- och Sårbarhetsanalysen")
	answer_only_rsa.applies with input as facts
	answer_only_rsa.assessed with input as facts
	answer_only_rsa.finding == {{"detail": {}}} with input as facts with data.params as _params
}

test_fires_on_the_abbreviation if {
	answer_only_rsa.finding == {{"detail": {}}} with input as _found("Bara i vår RSA.") with data.params as _params
}

test_passes_on_words_with_these_letters_inside if {
	answer_only_rsa.finding == set() with input as _found("Det är universalt och reversaler") with data.params as _params
}

test_passes_with_an_analysis_of_its_own if {
	answer_only_rsa.assessed with input as _yes(["e1"], true, true)
	answer_only_rsa.finding == set() with input as _yes(["e1"], true, true) with data.params as _params
}

test_not_assessed_when_events_are_not_recorded if {
	not answer_only_rsa.assessed with input as _yes(["e1"], false, false)
	answer_only_rsa.finding == set() with input as _yes(["e1"], false, false) with data.params as _params
}

test_does_not_apply_without_such_an_analysis if not answer_only_rsa.applies with input as _yes([], true, true)
