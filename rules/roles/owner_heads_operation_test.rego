package ansvar.rules.roles.owner_heads_operation_test

import data.ansvar.rules.roles.owner_heads_operation

_owner := {"kind": "role", "id": "chef", "top_management": false, "unit": {"known": true, "value": "skola"}}

_asset := {
	"unit": {"known": true, "value": "grundskola"},
	"units": ["grundskola", "skola"],
	"heads": ["chef", "rektor"],
	"owners": [_owner],
}

_with(owner) := object.union(_asset, {"owners": [object.union(_owner, owner)]})

_found(kind, id) := {{
	"detail": {"owner": id, "unit": "grundskola"},
	"related": [{"kind": kind, "id": id}],
}}

test_fires_on_an_owner_elsewhere if {
	facts := _with({"id": "it-chef", "unit": {"known": true, "value": "it"}})
	owner_heads_operation.finding == _found("role", "it-chef") with input as facts
	owner_heads_operation.assessed with input as facts
}

test_fires_on_an_owner_who_is_no_head if {
	facts := _with({"id": "handlaggare"})
	owner_heads_operation.finding == _found("role", "handlaggare") with input as facts
}

test_fires_on_a_group if {
	facts := _with({"id": "radet", "kind": "group", "unit": {"known": false, "value": ""}})
	owner_heads_operation.finding == _found("group", "radet") with input as facts
	owner_heads_operation.assessed with input as facts
}

test_passes_a_head_further_up if {
	owner_heads_operation.applies with input as _asset
	owner_heads_operation.assessed with input as _asset
	owner_heads_operation.finding == set() with input as _asset
}

test_passes_the_committee_as_unit if {
	owner_heads_operation.finding == set() with input as _with({"id": "skola", "kind": "unit"})
}

test_passes_top_management if {
	owner_heads_operation.finding == set() with input as _with({"id": "direktor", "top_management": true})
}

test_passes_inside_when_nobody_is_said_to_be_head if {
	facts := object.union(_with({"id": "socialchef"}), {"heads": []})
	owner_heads_operation.finding == set() with input as facts
}

test_an_owner_without_unit_is_not_assessed if {
	facts := _with({"id": "nagon", "unit": {"known": false, "value": ""}})
	owner_heads_operation.assessed == false with input as facts
}

test_does_not_apply_without_unit_or_with_two_owners if {
	owner_heads_operation.applies == false with input as object.union(_asset, {"unit": {"known": false, "value": ""}})
	owner_heads_operation.applies == false with input as object.union(_asset, {"owners": [_owner, _owner]})
}
