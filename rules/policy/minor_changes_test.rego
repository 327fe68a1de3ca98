package ansvar.rules.policy.minor_changes_test

import data.ansvar.rules.policy.minor_changes

_params := {"coordinators": ["ciso"], "window_days": 1095}

_unknown := {"known": false, "value": ""}

_impact(word) := {"known": true, "value": word}

_change(functions, top, kinds, impact) := {
	"kind": "decision",
	"days_ago": 1095,
	"by": [{"functions": functions, "decides_for_top": top}],
	"documents": [{"id": concat("-", ["my", kind]), "kind": kind} | some kind in kinds],
	"impact": impact,
}

test_fires_when_a_guideline_is_rewritten if {
	facts := _change(["ciso"], false, ["guideline", "routine"], _unknown)
	minor_changes.applies with input as facts with data.params as _params
	minor_changes.assessed with input as facts
	found := {"detail": {"documents": ["my-guideline"]}, "related": [{"kind": "document", "id": "my-guideline"}]}
	minor_changes.finding == {found} with input as facts
}

test_fires_when_a_routine_changes_much if {
	facts := _change(["ciso"], false, ["routine"], _impact("major"))
	minor_changes.assessed with input as facts
	found := {"detail": {"documents": ["my-routine"]}, "related": [{"kind": "document", "id": "my-routine"}]}
	minor_changes.finding == {found} with input as facts
}

test_passes_a_minor_change_of_an_instruction if {
	minor_changes.finding == set() with input as _change(["ciso"], false, ["instruction"], _impact("minor"))
}

test_not_assessed_when_nobody_marked_a_routine_change if {
	facts := _change(["ciso"], false, ["routine"], _unknown)
	not minor_changes.assessed with input as facts
	minor_changes.finding == set() with input as facts
}

test_does_not_apply_when_the_top_or_another_decides if {
	not minor_changes.applies with input as _change(["ciso", "chief_executive"], true, ["guideline"], _unknown)
		with data.params as _params
	not minor_changes.applies with input as _change(["it_manager"], false, ["guideline"], _unknown)
		with data.params as _params
}

test_does_not_apply_to_other_or_old_events_or_without_documents if {
	not minor_changes.applies with input as _change(["ciso"], false, [], _unknown) with data.params as _params
	not minor_changes.applies with input as {"kind": "review"} with data.params as _params
	old := object.union(_change(["ciso"], false, ["guideline"], _unknown), {"days_ago": 1096})
	not minor_changes.applies with input as old with data.params as _params
}
