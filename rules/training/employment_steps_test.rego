package ansvar.rules.training.employment_steps_test

import data.ansvar.rules.training.employment_steps

_document(id, topic, contents) := {"id": id, "topics": [topic], "contents": contents}

test_fires_without_document if {
	expected := {{"detail": {"missing": ["before_employment", "during_employment", "end_of_employment"]}, "related": []}}
	employment_steps.finding == expected with input as {"documents": [_document("x", "training", ["end_of_employment"])]}
}

test_fires_without_exit_step if {
	expected := {{"detail": {"missing": ["end_of_employment"]}, "related": [{"kind": "document", "id": "a"}]}}
	facts := {"documents": [_document("a", "employment", ["before_employment", "during_employment"])]}
	employment_steps.finding == expected with input as facts
}

test_passes_over_several_documents if {
	documents := [
		_document("a", "employment", ["before_employment"]),
		_document("b", "employment", ["during_employment", "end_of_employment", "working_material"]),
	]
	employment_steps.finding == set() with input as {"documents": documents}
}
