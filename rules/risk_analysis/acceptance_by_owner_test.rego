package ansvar.rules.risk_analysis.acceptance_by_owner_test

import data.ansvar.rules.risk_analysis.acceptance_by_owner

_party(kind, id, people) := {
	"kind": kind,
	"id": id,
	"people": people,
	"unit": {"known": true, "value": "skola"},
	"decides_for_top": id == "direktor",
}

_risk(owners, analysts) := {
	"accepted_by": {"known": true, "value": _party("role", "chef", ["p-1"])},
	"owners": owners,
	"analysed_by": analysts,
}

_found(faults) := {{
	"detail": {"accepter": "chef", "faults": faults},
	"related": [{"kind": "role", "id": "chef"}],
}}

test_fires_when_another_owns_it if {
	facts := _risk([_party("role", "ekonomichef", ["p-2"])], [])
	acceptance_by_owner.applies with input as facts
	acceptance_by_owner.assessed with input as facts
	acceptance_by_owner.finding == _found(["not_owner"]) with input as facts
}

test_fires_when_the_owner_analysed_it_alone if {
	facts := _risk([_party("role", "chef", [])], [_party("person", "p-1", ["p-1"])])
	acceptance_by_owner.finding == _found(["analysed_alone"]) with input as facts
}

test_fires_on_both if {
	facts := _risk([_party("role", "x", [])], [_party("role", "chef", [])])
	acceptance_by_owner.finding == _found(["analysed_alone", "not_owner"]) with input as facts
}

test_passes_the_owner_with_others_at_the_analysis if {
	facts := _risk([_party("unit", "skola", [])], [_party("role", "chef", []), _party("role", "ciso", ["p-3"])])
	acceptance_by_owner.finding == set() with input as facts
}

test_passes_top_management_whoever_owns_it if {
	top := {"accepted_by": {"known": true, "value": _party("role", "direktor", ["p-9"])}}
	facts := object.union(_risk([_party("role", "ekonomichef", ["p-2"])], [_party("role", "ciso", [])]), top)
	acceptance_by_owner.finding == set() with input as facts
}

test_passes_a_group_that_the_owner_leads if {
	facts := _risk([_party("person", "p-1", ["p-1"])], [_party("group", "gruppen", ["p-1"])])
	acceptance_by_owner.finding == set() with input as facts
}

test_unknown_owner_and_analyst_are_not_assessed if {
	acceptance_by_owner.assessed == false with input as _risk([], [])
	acceptance_by_owner.assessed with input as _risk([], [_party("role", "ciso", [])])
}

test_does_not_apply_to_a_risk_nobody_accepted if {
	facts := object.union(_risk([], []), {"accepted_by": {"known": false, "value": _party("", "", [])}})
	acceptance_by_owner.applies == false with input as facts
	acceptance_by_owner.finding == set() with input as facts
}
