package ansvar.rules.risk_analysis.owner_register_test

import data.ansvar.rules.risk_analysis.owner_register

_owners(roles) := {"function": "information_owner", "roles": roles, "accountable": roles}

_register(kind, topic, keepers) := {"kind": kind, "topics": [topic], "maintained_by": keepers}

_facts(roles, documents) := {
	"functions": [{"function": "ciso", "roles": ["c"], "accountable": ["c"]}, _owners(roles)],
	"documents": documents,
}

_role(id) := {"kind": "role", "id": id}

test_fires_once_for_all_who_have_none if {
	facts := _facts(["b", "a", "c"], [_register("register", "risk_register", [_role("c")])])
	owner_register.applies with input as facts
	owner_register.assessed with input as facts
	owner_register.finding == {{
		"detail": {"owners": ["a", "b"], "count": 2, "of": 3},
		"related": [_role("a"), _role("b")],
	}} with input as facts
}

test_other_documents_do_not_count if {
	facts := _facts(["a"], [
		_register("register", "systems", [_role("a")]),
		_register("routine", "risk_register", [_role("a")]),
	])
	count(owner_register.finding) == 1 with input as facts
}

test_passes_when_each_keeps_one if {
	facts := _facts(["a", "b"], [_register("register", "risk_register", [_role("a"), _role("b")])])
	owner_register.assessed with input as facts
	owner_register.finding == set() with input as facts
}

test_does_not_apply_without_owners if owner_register.applies == false with input as _facts([], [])

test_a_register_kept_by_a_group_leaves_it_open if {
	facts := _facts(["a"], [_register("register", "risk_register", [{"kind": "group", "id": "g"}])])
	owner_register.assessed == false with input as facts
}
