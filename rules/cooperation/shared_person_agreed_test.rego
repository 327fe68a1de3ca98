package ansvar.rules.cooperation.shared_person_agreed_test

import data.ansvar.rules.cooperation.shared_person_agreed

_assignment(agreed, reference) := {
	"current": true,
	"role": {"id": "ciso"},
	"organisation": {"known": true, "value": "Grannköping"},
	"agreed": agreed,
	"reference": {"known": reference, "value": ""},
}

test_fires_without_agreement if {
	expected := {{"detail": {"role": "ciso", "organisation": "Grannköping"}, "related": [{"kind": "role", "id": "ciso"}]}}
	shared_person_agreed.finding == expected with input as _assignment(false, false)
}

test_passes_with_agreement_or_decision if {
	shared_person_agreed.finding == set() with input as _assignment(true, false)
	shared_person_agreed.finding == set() with input as _assignment(false, true)
}

test_applies_to_current_shared_people if {
	facts := _assignment(false, false)
	shared_person_agreed.applies with input as facts
	shared_person_agreed.applies == false with input as object.union(facts, {"current": false})
	alone := object.union(facts, {"organisation": {"known": false, "value": ""}})
	shared_person_agreed.applies == false with input as alone
	shared_person_agreed.finding == set() with input as alone
}
