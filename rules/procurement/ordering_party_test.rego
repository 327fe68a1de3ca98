package ansvar.rules.procurement.ordering_party_test

import data.ansvar.rules.procurement.ordering_party

_agreement(known, vacant) := {
	"running": true,
	"supplier": "moln",
	"ordering_party": {"known": known, "value": {"kind": "role", "id": "chef", "vacant": vacant}},
}

test_fires_without_ordering_party if {
	ordering_party.finding == {{"detail": {"supplier": "moln"}}} with input as _agreement(false, false)
}

test_fires_when_the_ordering_party_has_left if {
	expected := {{"detail": {"supplier": "moln"}, "related": [{"kind": "role", "id": "chef"}]}}
	ordering_party.finding == expected with input as _agreement(true, true)
}

test_passes_with_ordering_party if {
	ordering_party.finding == set() with input as _agreement(true, false)
}

test_applies_while_the_agreement_runs if {
	ordering_party.applies with input as _agreement(true, false)
	ordering_party.applies == false with input as object.union(_agreement(false, false), {"running": false})
}
