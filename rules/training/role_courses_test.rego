package ansvar.rules.training.role_courses_test

import data.ansvar.rules.training.role_courses

_params := {"designated": ["system_owner"]}

_role(people, with_course) := {
	"functions": ["line_manager", "system_owner"],
	"vacant": false,
	"staffing": "ordinary",
	"people": people,
	"people_with_course": with_course,
}

test_fires_when_some_lack_training if {
	role_courses.finding == {{"detail": {"people": 2, "without": 1}}} with input as _role(["p-1", "p-2"], 1)
}

test_fires_when_all_lack_training if {
	role_courses.finding == {{"detail": {"people": 1, "without": 1}}} with input as _role(["p-1"], 0)
}

test_passes_when_all_are_trained if role_courses.finding == set() with input as _role(["p-1", "p-2"], 2)

test_applies_to_designated_roles if {
	role_courses.applies with input as _role(["p-1"], 0) with data.params as _params
	other := object.union(_role(["p-1"], 0), {"functions": ["lawyer"]})
	role_courses.applies == false with input as other with data.params as _params
	vacant := object.union(_role([], 0), {"vacant": true})
	role_courses.applies == false with input as vacant with data.params as _params
	body := object.union(_role([], 0), {"staffing": "body"})
	role_courses.applies == false with input as body with data.params as _params
}

test_unknown_people_are_not_assessed if {
	role_courses.assessed == false with input as _role([], 0)
	role_courses.assessed with input as _role(["p-1"], 0)
}
