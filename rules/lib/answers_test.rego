package ansvar.lib.answers_test

import data.ansvar.lib.answers

_all := [
	{
		"question": "2.7-q2",
		"values": ["irregularly", "at_certain_events"],
		"answered": true,
		"text": {"known": false, "value": ""},
	},
	{"question": "2.7-q6", "values": [], "answered": true, "text": {"known": true, "value": "Bara i vår (RSA)"}},
	{"question": "2.8-q1", "values": [], "answered": false, "text": {"known": false, "value": ""}},
]

test_options_chosen if {
	answers.chosen(_all, "2.7-q2") == {"irregularly", "at_certain_events"}
	answers.chosen(_all, "2.8-q1") == set()
	answers.said(_all, "2.7-q2", "irregularly")
	not answers.said(_all, "2.7-q2", "at_set_intervals")
}

test_answered if {
	answers.answered(_all, "2.7-q6")
	not answers.answered(_all, "2.8-q1")
	not answers.answered(_all, "2.9-q1")
}

test_texts if {
	answers.texts(_all, "2.7-q6") == {"Bara i vår (RSA)"}
	answers.texts(_all, "2.7-q2") == set()
}

test_words_of_a_text if {
	answers.mentions("Bara i vår (RSA)", ["saknas", "rsa"])
	not answers.mentions("Bara i vår", ["rsa"])
	answers.has_word("Bara i vår (RSA)", ["rsa"])
	not answers.has_word("Reversaler", ["rsa"])
}
