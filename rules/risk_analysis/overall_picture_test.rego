package ansvar.rules.risk_analysis.overall_picture_test

import data.ansvar.rules.risk_analysis.overall_picture

_params := {"coordinator": ["ciso"]}

_register(id, keeper, part_of) := {
	"id": id,
	"topics": ["risk_register"],
	"maintained_by": [{"functions": [keeper]}],
	"part_of": part_of,
}

_none := {"known": false, "value": ""}

_overall := _register("samlad", "ciso", _none)

_skola := _register("skola", "information_owner", {"known": true, "value": "samlad"})

_vard := _register("vard", "information_owner", _none)

test_fires_when_a_register_is_left_out if {
	overall_picture.finding == {{
		"subject": {"kind": "document", "id": "samlad"},
		"detail": {"left_out": ["vard"]},
		"related": [{"kind": "document", "id": "vard"}],
	}} with input as {"documents": [_overall, _skola, _vard]} with data.params as _params
}

test_passes_when_all_are_in if {
	overall_picture.applies with input as {"documents": [_overall, _skola]} with data.params as _params
	overall_picture.finding == set() with input as {"documents": [_overall, _skola]} with data.params as _params
}

test_does_not_apply_without_overall_picture if {
	overall_picture.applies == false with input as {"documents": [_vard]} with data.params as _params
	overall_picture.finding == set() with input as {"documents": [_vard]} with data.params as _params
}

test_does_not_apply_without_owners_registers if {
	overall_picture.applies == false with input as {"documents": [_overall]} with data.params as _params
}

test_other_documents_are_left_alone if {
	other := object.union(_vard, {"topics": ["risk_analysis"]})
	overall_picture.finding == set() with input as {"documents": [_overall, _skola, other]} with data.params as _params
}
