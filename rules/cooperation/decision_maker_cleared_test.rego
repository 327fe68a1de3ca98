package ansvar.rules.cooperation.decision_maker_cleared_test

import data.ansvar.rules.cooperation.decision_maker_cleared

_params := {"from_class": 3, "deciders": ["chief_executive"]}

_asset(access) := {"confidentiality": {"known": true, "value": 3}, "measures": ["plan"], "access": access}

_party(kind, functions, vacant, top) := {
	"kind": kind,
	"id": "x",
	"functions": functions,
	"vacant": vacant,
	"decides_for_top": top,
}

_told(related) := {{"detail": {"access": ["x"]}, "related": related}}

test_fires_when_nobody_decides if {
	decision_maker_cleared.finding == _told([]) with input as _asset([_party("role", ["ciso"], false, false)])
		with data.params as _params
}

test_fires_when_the_decider_is_vacant if {
	vacant := [{"kind": "role", "id": "x"}]
	decision_maker_cleared.finding == _told(vacant) with data.params as _params
		with input as _asset([_party("role", ["chief_executive"], true, true)])
}

test_names_no_people if {
	expected := {{"detail": {"access": []}, "related": []}}
	decision_maker_cleared.finding == expected with input as _asset([_party("person", ["ciso"], false, false)])
		with data.params as _params
}

test_passes_when_a_decider_is_cleared if {
	decision_maker_cleared.finding == set() with input as _asset([_party("role", ["chief_executive"], false, false)])
		with data.params as _params
	decision_maker_cleared.finding == set() with input as _asset([_party("unit", [], false, true)])
		with data.params as _params
}

test_applies_to_protected_assets_of_a_high_class if {
	facts := _asset([])
	decision_maker_cleared.applies with input as facts with data.params as _params
	decision_maker_cleared.assessed == false with input as facts
	decision_maker_cleared.assessed with input as _asset([_party("role", [], false, false)])
	decision_maker_cleared.applies == false with input as object.union(facts, {"measures": []}) with data.params as _params
	low := object.union(facts, {"confidentiality": {"known": true, "value": 2}})
	decision_maker_cleared.applies == false with input as low with data.params as _params
	unclassified := object.union(facts, {"confidentiality": {"known": false, "value": 0}})
	decision_maker_cleared.applies == false with input as unclassified with data.params as _params
}
