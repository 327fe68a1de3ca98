package ansvar.rules.classification.method_aspects_test

import data.ansvar.rules.classification.method_aspects

_method(contents) := {"kind": "method", "topics": ["classification"], "contents": contents}

test_fires_when_something_is_left_out if {
	method_aspects.applies with input as _method(["confidentiality", "traceability"])
	method_aspects.assessed with input as _method(["confidentiality", "traceability"])
	method_aspects.finding == {{"detail": {"missing": ["availability", "integrity"]}}} with input as _method([
		"confidentiality",
		"traceability",
	])
}

test_passes_when_all_is_there if {
	method_aspects.finding == set() with input as _method(["availability", "confidentiality", "integrity"])
}

test_not_assessed_when_no_contents_are_written if not method_aspects.assessed with input as _method([])

test_does_not_apply_to_other_methods if {
	not method_aspects.applies with input as {"kind": "method", "topics": ["risk_analysis"]}
}
