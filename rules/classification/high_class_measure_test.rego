package ansvar.rules.classification.high_class_measure_test

import data.ansvar.rules.classification.high_class_measure

_params := {"high_class": 3}

_asset(class, measures) := {"confidentiality": {"known": true, "value": class}, "measures": measures}

test_fires_at_the_high_class if {
	high_class_measure.applies with input as _asset(3, []) with data.params as _params
	high_class_measure.assessed with input as _asset(3, [])
	high_class_measure.finding == {{"detail": {"class": 3}}} with input as _asset(3, [])
}

test_passes_with_a_measure if high_class_measure.finding == set() with input as _asset(4, ["kryptering"])

test_does_not_apply_below_the_high_class if {
	not high_class_measure.applies with input as _asset(2, []) with data.params as _params
}

test_not_assessed_when_the_class_is_unknown if {
	facts := {"confidentiality": {"known": false, "value": 0}, "measures": []}
	high_class_measure.applies with input as facts with data.params as _params
	not high_class_measure.assessed with input as facts
	high_class_measure.finding == set() with input as facts
}
