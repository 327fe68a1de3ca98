package ansvar.rules.risk_analysis.top_risk_treated_test

import data.ansvar.rules.risk_analysis.top_risk_treated

_params := {"top_level": 15}

_by(id, top, people) := {
	"id": id,
	"decides_for_top": top,
	"people": people,
	"unit": {"known": id == "chef-2", "value": "enhet"},
}

_nobody := {"known": false, "value": _by("", false, [])}

_risk := {
	"level": {"known": true, "value": 15},
	"status": {"known": true, "value": "open"},
	"measure": {"known": false, "value": ""},
	"owners": [{"id": "chef", "people": ["p-1"]}],
	"accepted_by": _nobody,
}

_accepted(by) := object.union(_risk, {"accepted_by": {"known": true, "value": by}})

_found := {{"detail": {"level": 15}}}

test_fires_without_measure_and_acceptance if {
	top_risk_treated.finding == _found with input as _risk with data.params as _params
}

test_fires_when_somebody_else_accepted if {
	risk := _accepted(_by("it", false, ["p-2"]))
	top_risk_treated.finding == _found with input as risk with data.params as _params
}

test_passes_with_measure if {
	risk := object.union(_risk, {"measure": {"known": true, "value": "plan/1"}})
	top_risk_treated.finding == set() with input as risk with data.params as _params
}

test_passes_when_the_owner_accepted if {
	risk := _accepted(_by("chef", false, []))
	top_risk_treated.finding == set() with input as risk with data.params as _params
}

test_passes_when_the_owner_accepted_by_name if {
	risk := _accepted(_by("p-1", false, ["p-1"]))
	top_risk_treated.finding == set() with input as risk with data.params as _params
}

test_passes_when_top_management_accepted if {
	risk := _accepted(_by("ks", true, []))
	top_risk_treated.finding == set() with input as risk with data.params as _params
}

test_passes_when_a_role_in_the_owning_unit_accepted if {
	risk := object.union(_accepted(_by("chef-2", false, [])), {"owners": [{"id": "enhet", "people": []}]})
	top_risk_treated.finding == set() with input as risk with data.params as _params
}

test_applies_at_the_limit if {
	top_risk_treated.applies with input as _risk with data.params as _params
	top_risk_treated.assessed with input as _risk with data.params as _params
}

test_does_not_apply_below_the_limit if {
	below := object.union(_risk, {"level": {"known": true, "value": 12}})
	top_risk_treated.applies == false with input as below with data.params as _params
}

test_does_not_apply_to_closed_risks if {
	closed := object.union(_risk, {"status": {"known": true, "value": "closed"}})
	top_risk_treated.applies == false with input as closed with data.params as _params
}

test_unknown_level_is_not_assessed if {
	unknown := object.union(_risk, {"level": {"known": false, "value": 0}})
	top_risk_treated.applies with input as unknown with data.params as _params
	top_risk_treated.assessed == false with input as unknown with data.params as _params
	top_risk_treated.finding == set() with input as unknown with data.params as _params
}
