package ansvar.rules.classification.method_contents_test

import data.ansvar.rules.classification.method_contents

_method(contents) := {"kind": "method", "topics": ["classification"], "contents": contents}

test_fires_when_something_is_left_out if {
	method_contents.applies with input as _method(["who_classifies", "classification_model"])
	method_contents.assessed with input as _method(["who_classifies", "classification_model"])
	method_contents.finding == {{"detail": {"missing": ["when_classified"]}}} with input as _method([
		"who_classifies",
		"classification_model",
	])
}

test_passes_when_all_is_there if {
	method_contents.finding == set() with input as _method(["classification_model", "when_classified", "who_classifies"])
}

test_not_assessed_when_no_contents_are_written if not method_contents.assessed with input as _method([])

test_does_not_apply_to_other_methods if {
	not method_contents.applies with input as {"kind": "method", "topics": ["risk_analysis"]}
}
