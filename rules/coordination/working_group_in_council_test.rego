package ansvar.rules.coordination.working_group_in_council_test

import data.ansvar.rules.coordination.working_group_in_council

_group(part_of) := {
	"councils": ["radet"],
	"part_of": part_of,
	"leader": {"known": true, "value": {"functions": ["ciso"]}},
}

test_fires_outside_the_council if {
	found := {"detail": {"councils": ["radet"]}, "related": [{"kind": "group", "id": "radet"}]}
	working_group_in_council.applies with input as _group(["forumet"])
	working_group_in_council.finding == {found} with input as _group(["forumet"])
}

test_passes_inside_it if working_group_in_council.finding == set() with input as _group(["forumet", "radet"])

test_does_not_apply_without_council_or_under_another_leader if {
	working_group_in_council.applies == false with input as object.union(_group([]), {"councils": []})
	dpo := object.union(_group([]), {"leader": {"known": true, "value": {"functions": ["dpo"]}}})
	working_group_in_council.applies == false with input as dpo
	unknown := object.union(_group([]), {"leader": {"known": false, "value": {"functions": ["ciso"]}}})
	working_group_in_council.applies == false with input as unknown
}
