package ansvar.rules.training.staff_trained_test

import data.ansvar.rules.training.staff_trained

_params := {"interval_days": 365, "min_percent": 90}

_training(employees, latest) := {"general_training": {"employees": employees, "latest": latest}}

test_fires_without_training if {
	staff_trained.finding == {{"detail": {"trained": 0, "employees": 20}}} with input as _training(20, [])
		with data.params as _params
}

test_fires_when_too_few_were_trained_lately if {
	facts := _training(20, [{"days_ago": 366, "people": 12}, {"days_ago": 365, "people": 8}])
	staff_trained.finding == {{"detail": {"trained": 8, "employees": 20}}} with input as facts with data.params as _params
}

test_passes_at_the_limit if {
	facts := _training(20, [{"days_ago": 30, "people": 10}, {"days_ago": 365, "people": 8}])
	staff_trained.finding == set() with input as facts with data.params as _params
}

test_applies_where_there_are_employees if {
	staff_trained.applies with input as _training(1, [])
	staff_trained.applies == false with input as _training(0, [])
}
