package ansvar.rules.coordination.it_items_performed_test

import data.ansvar.rules.coordination.it_items_performed

_known(value) := {"known": true, "value": value}

_nobody := {"known": false, "value": {"it": false, "kind": ""}}

_it(kind) := _known({"it": true, "kind": kind})

_item(responsible, performer, start, decided) := {
	"open": true,
	"responsible": responsible,
	"performer": performer,
	"status": _known("ongoing"),
	"start_days_ago": _known(start),
	"decided_days_ago": decided,
}

test_fires_without_performer if {
	facts := _item(_it("role"), _nobody, 10, _known(10))
	it_items_performed.applies with input as facts
	it_items_performed.finding == {{"detail": {"missing": ["performing_role"]}}} with input as facts
}

test_fires_when_the_whole_unit_performs if {
	facts := _item(_nobody, _it("unit"), 10, _known(20))
	it_items_performed.applies with input as facts
	it_items_performed.finding == {{"detail": {"missing": ["performing_role"]}}} with input as facts
}

test_fires_when_the_start_came_first if {
	facts := _item(_it("role"), _it("role"), 11, _known(10))
	it_items_performed.finding == {{"detail": {"missing": ["decision_first"]}}} with input as facts
}

test_passes_when_decided_on_the_day if {
	it_items_performed.finding == set() with input as _item(_it("role"), _it("role"), 10, _known(10))
}

test_passes_when_no_decision_is_recorded if {
	it_items_performed.finding == set() with input as _item(_it("role"), _it("role"), 10, {"known": false, "value": 0})
}

test_does_not_apply_to_what_others_do if {
	not it_items_performed.applies with input as _item(_it("role"), _known({"it": false, "kind": "role"}), 10, _known(10))
}
