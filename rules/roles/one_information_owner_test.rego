package ansvar.rules.roles.one_information_owner_test

import data.ansvar.rules.roles.one_information_owner

test_fires_without_owner if {
	one_information_owner.finding == {{"detail": {"owners": 0}}} with input as {"owners": []}
}

test_fires_with_two_owners if {
	one_information_owner.finding == {{"detail": {"owners": 2}}} with input as {"owners": [{"id": "a"}, {"id": "b"}]}
}

test_passes_with_one_owner if {
	one_information_owner.finding == set() with input as {"owners": [{"id": "a"}]}
}
