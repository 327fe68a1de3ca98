package ansvar.rules.classification.method_there_test

import data.ansvar.rules.classification.method_there

_document(kind, topics) := {"documents": [{"kind": kind, "topics": topics}]}

test_fires_without_method if {
	method_there.assessed with input as _document("method", ["risk_analysis"])
	method_there.finding == {{"detail": {}}} with input as _document("method", ["risk_analysis"])
}

test_fires_when_only_a_routine_speaks_of_it if {
	method_there.finding == {{"detail": {}}} with input as _document("routine", ["classification"])
}

test_passes_with_a_method if {
	method_there.assessed with input as _document("method", ["classification"])
	method_there.finding == set() with input as _document("method", ["classification"])
}

test_not_assessed_when_a_method_says_no_topic if not method_there.assessed with input as _document("method", [])
