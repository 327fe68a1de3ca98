package ansvar.rules.cooperation.external_contacts_test

import data.ansvar.rules.cooperation.external_contacts

_about(duties) := {"topics": [
	{"topic": "incidents", "duties": [{"id": "x", "kind": "own", "holders": ["sak"], "filled": ["sak"]}]},
	{"topic": "external_contacts", "duties": duties},
]}

test_fires_without_duty if {
	external_contacts.finding == {{"detail": {"holders": [], "count": 0}, "related": []}} with input as _about([])
}

test_fires_when_nobody_is_there if {
	expected := {{"detail": {"holders": [], "count": 0}, "related": [{"kind": "duty", "id": "d"}]}}
	external_contacts.finding == expected with input as _about([{
		"id": "d",
		"kind": "own",
		"holders": ["a"],
		"filled": [],
	}])
	two := [{"id": "d", "kind": "own", "holders": ["a", "b"], "filled": []}]
	external_contacts.finding == {{"detail": {"holders": [], "count": 0}, "related": []}} with input as _about(two)
}

test_fires_when_two_hold_it if {
	duties := [
		{"id": "d", "kind": "do", "holders": ["ciso"], "filled": ["ciso"]},
		{"id": "e", "kind": "lead", "holders": ["gruppen"], "filled": ["gruppen"]},
	]
	external_contacts.finding == {{"detail": {"holders": ["ciso", "gruppen"], "count": 2}}} with input as _about(duties)
}

test_passes_with_one_holder_of_two_duties if {
	duties := [
		{"id": "d", "kind": "do", "holders": ["ciso"], "filled": ["ciso"]},
		{"id": "e", "kind": "own", "holders": ["ciso"], "filled": ["ciso"]},
	]
	external_contacts.finding == set() with input as _about(duties)
}

test_support_does_not_count if {
	duties := [
		{"id": "d", "kind": "do", "holders": ["ciso"], "filled": ["ciso"]},
		{"id": "e", "kind": "support", "holders": ["dso"], "filled": ["dso"]},
	]
	external_contacts.finding == set() with input as _about(duties)
}
