package ansvar.rules.systematic_work.steering_contents_test

import data.ansvar.rules.systematic_work.steering_contents

_doc(kind, contents) := {"kind": kind, "contents": contents}

test_fires_when_nothing_names_roles if {
	facts := {"documents": [_doc("policy", ["direction"]), _doc("routine", ["activities"])]}
	steering_contents.assessed with input as facts
	steering_contents.finding == {{"detail": {"missing": ["responsibility_and_roles"]}}} with input as facts
}

test_fires_without_steering_documents if {
	facts := {"documents": [_doc("description", ["direction", "responsibility_and_roles", "activities"])]}
	steering_contents.assessed with input as facts
	all_three := ["activities", "direction", "responsibility_and_roles"]
	steering_contents.finding == {{"detail": {"missing": all_three}}} with input as facts
}

test_passes_when_two_cover_all_three if {
	facts := {"documents": [_doc("policy", ["direction"]), _doc("guideline", ["responsibility_and_roles", "activities"])]}
	steering_contents.assessed with input as facts
	steering_contents.finding == set() with input as facts
}

test_not_assessed_when_no_contents_are_written if {
	not steering_contents.assessed with input as {"documents": [_doc("policy", [])]}
}
