package ansvar.rules.systematic_work.environment_strategy_test

import data.ansvar.rules.systematic_work.environment_strategy

_all := ["legal_requirements", "contractual_requirements", "risks"]

_strategy(topics, contents) := {"documents": [{"id": "s", "kind": "strategy", "topics": topics, "contents": contents}]}

test_fires_without_strategy if {
	facts := _strategy(["training"], _all)
	environment_strategy.assessed with input as facts
	environment_strategy.finding == {{"detail": {"missing": sort(_all)}, "related": []}} with input as facts
}

test_fires_when_contracts_are_left_out if {
	facts := _strategy(["environment_analysis"], ["legal_requirements", "risks"])
	environment_strategy.assessed with input as facts
	found := {"detail": {"missing": ["contractual_requirements"]}, "related": [{"kind": "document", "id": "s"}]}
	environment_strategy.finding == {found} with input as facts
}

test_passes_with_all_three if {
	environment_strategy.finding == set() with input as _strategy(["environment_analysis"], _all)
}

test_not_assessed_without_contents if {
	not environment_strategy.assessed with input as _strategy(["environment_analysis"], [])
}
