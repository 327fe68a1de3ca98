package ansvar.rules.systematic_work.assessment_contributors_test

import data.ansvar.rules.systematic_work.assessment_contributors

_params := {"kinds": 2}

_assessment(contributors) := {"id": "o", "contributors": contributors}

test_fires_on_it_alone if {
	assessment_contributors.assessed with input as _assessment(["it_function"])
	assessment_contributors.finding == {{"detail": {"count": 1}}} with input as _assessment(["it_function"])
		with data.params as _params
}

test_one_kind_named_twice_is_one_kind if {
	assessment_contributors.finding == {{"detail": {"count": 1}}} with input as _assessment(["it_function", "it_function"])
		with data.params as _params
}

test_passes_with_two_kinds if {
	assessment_contributors.finding == set() with input as _assessment(["it_function", "lawyer"])
		with data.params as _params
}

test_not_assessed_when_nobody_is_named if {
	not assessment_contributors.assessed with input as _assessment([])
	assessment_contributors.finding == set() with input as _assessment([]) with data.params as _params
}
