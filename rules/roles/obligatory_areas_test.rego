package ansvar.rules.roles.obligatory_areas_test

import data.ansvar.rules.roles.obligatory_areas

_params := {"areas": ["schools", "building", "social_care"]}

_facts(areas) := {
	"kind": "municipality",
	"responsible": [{"operation": area, "committees": ["n"]} | some area in areas],
}

test_fires_on_areas_without_committee if {
	expected := {{"detail": {"areas": ["building", "social_care"]}}}
	obligatory_areas.finding == expected with input as _facts(["schools", "culture"]) with data.params as _params
}

test_passes_when_all_have_one if {
	facts := _facts(["social_care", "schools", "building"])
	obligatory_areas.finding == set() with input as facts with data.params as _params
	obligatory_areas.assessed with input as facts
}

test_unrecorded_areas_are_not_assessed if {
	obligatory_areas.applies with input as _facts([])
	obligatory_areas.assessed == false with input as _facts([])
}

test_does_not_apply_to_a_region if {
	obligatory_areas.applies == false with input as object.union(_facts([]), {"kind": "region"})
}
