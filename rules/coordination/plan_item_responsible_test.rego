package ansvar.rules.coordination.plan_item_responsible_test

import data.ansvar.rules.coordination.plan_item_responsible

_item(kind, vacant) := {
	"open": true,
	"responsible": {"known": true, "value": {"kind": kind, "id": "r", "vacant": vacant}},
}

test_fires_when_the_role_is_vacant if {
	plan_item_responsible.applies with input as _item("role", true)
	plan_item_responsible.assessed with input as _item("role", true)
	found := {"detail": {"responsible": "r"}, "related": [{"kind": "role", "id": "r"}]}
	plan_item_responsible.finding == {found} with input as _item("role", true)
}

test_fires_on_a_unit if {
	found := {"detail": {"responsible": "r"}, "related": [{"kind": "unit", "id": "r"}]}
	plan_item_responsible.finding == {found} with input as _item("unit", false)
}

test_passes_with_a_filled_role_or_a_person if {
	plan_item_responsible.finding == set() with input as _item("role", false)
	plan_item_responsible.finding == set() with input as _item("person", false)
}

test_not_assessed_without_responsible if {
	facts := {"open": true, "responsible": {"known": false, "value": {"kind": "", "id": "", "vacant": false}}}
	not plan_item_responsible.assessed with input as facts
	plan_item_responsible.finding == set() with input as facts
}

test_does_not_apply_to_a_finished_item if not plan_item_responsible.applies with input as {"open": false}
