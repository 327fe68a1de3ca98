package ansvar.rules.roles.measures_in_operation_test

import data.ansvar.rules.roles.measures_in_operation

_params := {"not_by": ["ciso"]}

_ciso := {"kind": "role", "id": "samordnare", "functions": ["ciso"]}

_head := {"kind": "role", "id": "rektor", "functions": ["operations_manager"]}

_duty := {
	"topic": {"known": true, "value": "protective_measures"},
	"kind": "do",
	"side": {"known": false, "value": ""},
	"holders": [_head],
}

test_fires_when_the_ciso_holds_it if {
	facts := object.union(_duty, {"holders": [_head, _ciso]})
	found := {"detail": {"holders": ["samordnare"]}, "related": [{"kind": "role", "id": "samordnare"}]}
	measures_in_operation.applies with input as facts
	measures_in_operation.finding == {found} with input as facts with data.params as _params
}

test_passes_when_the_operation_holds_it if {
	measures_in_operation.finding == set() with input as _duty with data.params as _params
	measures_in_operation.assessed with input as _duty
}

test_without_holder_is_not_assessed if {
	measures_in_operation.assessed == false with input as object.union(_duty, {"holders": []})
}

test_does_not_apply_to_support_or_to_management if {
	measures_in_operation.applies == false with input as object.union(_duty, {"kind": "support"})
	facts := object.union(_duty, {"side": {"known": true, "value": "management"}})
	measures_in_operation.applies == false with input as facts
	measures_in_operation.applies == false with input as object.union(_duty, {"topic": {"known": true, "value": "norms"}})
}
