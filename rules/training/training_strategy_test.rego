package ansvar.rules.training.training_strategy_test

import data.ansvar.rules.training.training_strategy

_strategy(keepers) := {"documents": [{"id": "s", "kind": "strategy", "topics": ["training"], "maintained_by": keepers}]}

test_fires_without_strategy if {
	facts := {"documents": [{"id": "s", "kind": "strategy", "topics": ["environment_analysis"], "maintained_by": []}]}
	training_strategy.assessed with input as facts
	training_strategy.finding == {{"detail": {"strategies": []}, "related": []}} with input as facts
}

test_fires_when_somebody_else_keeps_it if {
	facts := _strategy([{"kind": "role", "functions": ["it_manager"]}])
	training_strategy.assessed with input as facts
	found := {"detail": {"strategies": ["s"]}, "related": [{"kind": "document", "id": "s"}]}
	training_strategy.finding == {found} with input as facts
}

test_passes_when_the_ciso_keeps_it if {
	training_strategy.finding == set() with input as _strategy([{"kind": "role", "functions": ["ciso"]}])
}

test_passes_when_a_group_keeps_it if {
	training_strategy.finding == set() with input as _strategy([{"kind": "group", "functions": []}])
}

test_not_assessed_when_no_keeper_is_written if not training_strategy.assessed with input as _strategy([])
