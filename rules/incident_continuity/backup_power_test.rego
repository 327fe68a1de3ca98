package ansvar.rules.incident_continuity.backup_power_test

import data.ansvar.rules.incident_continuity.backup_power

_params := {"interval_days": 365}

_system := {
	"critical": {"known": true, "value": true},
	"run_by": {"known": true, "value": {"it": true}},
	"power_tested_days_ago": {"known": true, "value": 365},
}

_tested(days) := object.union(_system, {"power_tested_days_ago": {"known": true, "value": days}})

test_fires_without_test if {
	never := object.union(_system, {"power_tested_days_ago": {"known": false, "value": 0}})
	backup_power.finding == {{"detail": {}}} with input as never with data.params as _params
}

test_fires_the_day_after_the_interval if {
	backup_power.finding == {{"detail": {}}} with input as _tested(366) with data.params as _params
}

test_passes_on_the_last_day_of_the_interval if {
	backup_power.applies with input as _system with data.params as _params
	backup_power.assessed with input as _system with data.params as _params
	backup_power.finding == set() with input as _system with data.params as _params
}

test_does_not_apply_to_other_systems if {
	backup_power.applies == false with input as object.union(_system, {"critical": {"known": true, "value": false}})
		with data.params as _params
	backup_power.applies == false with input as object.union(_system, {"run_by": {"known": true, "value": {"it": false}}})
		with data.params as _params
}

test_unknown_weight_or_operator_is_not_assessed if {
	weight := object.union(_system, {"critical": {"known": false, "value": false}})
	backup_power.applies with input as weight with data.params as _params
	backup_power.assessed == false with input as weight with data.params as _params
	operator := object.union(_system, {"run_by": {"known": false, "value": {"it": false}}})
	backup_power.applies with input as operator with data.params as _params
	backup_power.assessed == false with input as operator with data.params as _params
}
