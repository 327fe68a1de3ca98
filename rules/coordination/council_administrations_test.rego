package ansvar.rules.coordination.council_administrations_test

import data.ansvar.rules.coordination.council_administrations

_group(outside) := {"kind": "council", "members": [{"id": "x"}], "administrations_outside": outside}

test_fires_on_administrations_left_out if {
	found := {
		"detail": {"administrations": ["kultur", "teknik"]},
		"related": [{"kind": "unit", "id": "teknik"}, {"kind": "unit", "id": "kultur"}],
	}
	council_administrations.applies with input as _group([])
	council_administrations.finding == {found} with input as _group(["teknik", "kultur"])
}

test_passes_when_all_are_in if {
	council_administrations.assessed with input as _group([])
	council_administrations.finding == set() with input as _group([])
}

test_without_members_is_not_assessed if {
	council_administrations.assessed == false with input as object.union(_group(["kultur"]), {"members": []})
}

test_does_not_apply_to_other_groups if {
	council_administrations.applies == false with input as object.union(_group([]), {"kind": "forum"})
}
