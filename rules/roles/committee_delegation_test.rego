package ansvar.rules.roles.committee_delegation_test

import data.ansvar.rules.roles.committee_delegation

_delegation(functions, duty, decided) := {
	"id": "delegation:n->chef",
	"from": {"kind": "role", "id": "n", "functions": functions},
	"to": {"kind": "role", "id": "chef"},
	"duty": {"known": duty != "", "value": duty},
	"decided": decided,
}

_task(delegated) := {"id": "beslut", "committee": "n", "officials": ["handlaggare", "chef"], "delegated": delegated}

_facts(delegations, tasks) := {"delegations": delegations, "committee_tasks": tasks}

_undecided := {
	"subject": {"kind": "delegation", "id": "delegation:n->chef"},
	"detail": {"officials": ["chef"], "committee": "n"},
	"related": [{"kind": "role", "id": "chef"}, {"kind": "role", "id": "n"}],
}

test_fires_on_a_delegation_without_decision if {
	facts := _facts([_delegation(["committee"], "", false)], [])
	committee_delegation.applies with input as facts
	committee_delegation.finding == {_undecided} with input as facts
}

test_fires_on_a_task_without_delegation if {
	facts := _facts([], [_task(false)])
	found := {
		"subject": {"kind": "duty", "id": "beslut"},
		"detail": {"officials": ["chef", "handlaggare"], "committee": "n"},
	}
	committee_delegation.applies with input as facts
	committee_delegation.finding == {found} with input as facts
}

test_a_task_is_told_once_through_its_delegation if {
	facts := _facts([_delegation(["committee"], "beslut", false)], [_task(false)])
	committee_delegation.finding == {_undecided} with input as facts
}

test_passes_with_a_decision if {
	facts := _facts([_delegation(["committee"], "beslut", true)], [_task(true)])
	committee_delegation.finding == set() with input as facts
}

test_does_not_apply_to_delegations_by_others if {
	facts := _facts([_delegation(["chief_executive"], "", false)], [])
	committee_delegation.applies == false with input as facts
	committee_delegation.finding == set() with input as facts
}
