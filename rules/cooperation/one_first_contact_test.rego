package ansvar.rules.cooperation.one_first_contact_test

import data.ansvar.rules.cooperation.one_first_contact

_about(duties) := {"topics": [
	{
		"topic": "incidents",
		"duties": [{"id": "x", "object": {"known": true, "value": "larm"}, "holders": [], "filled": []}],
	},
	{"topic": "first_contact", "duties": duties},
]}

_duty(id, matter, filled) := {
	"id": id,
	"object": {"known": matter != "", "value": matter},
	"holders": filled,
	"filled": filled,
}

test_fires_without_contact if {
	one_first_contact.finding == {{"detail": {"holders": [], "count": 0}}} with input as _about([])
}

test_fires_when_nobody_is_there if {
	expected := {{"detail": {"item": "fel", "holders": [], "count": 0}, "related": [{"kind": "duty", "id": "d"}]}}
	one_first_contact.finding == expected with input as _about([_duty("d", "fel", []), _duty("e", "regler", ["ciso"])])
}

test_names_no_duty_of_several_who_have_left if {
	duty := object.union(_duty("d", "fel", []), {"holders": ["a", "b"]})
	expected := {{"detail": {"item": "fel", "holders": [], "count": 0}, "related": []}}
	one_first_contact.finding == expected with input as _about([duty])
}

test_fires_when_two_answer_the_same_question if {
	expected := {{"detail": {"item": "fel", "holders": ["ciso", "dso"], "count": 2}}}
	one_first_contact.finding == expected with input as _about([_duty("d", "fel", ["dso"]), _duty("e", "fel", ["ciso"])])
}

test_passes_with_one_each if {
	duties := [
		_duty("d", "fel", ["it"]),
		_duty("e", "regler", ["ciso"]),
		_duty("f", "", ["dso"]),
		_duty("g", "fel", ["it"]),
	]
	one_first_contact.finding == set() with input as _about(duties)
}
