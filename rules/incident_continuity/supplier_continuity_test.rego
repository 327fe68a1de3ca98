package ansvar.rules.incident_continuity.supplier_continuity_test

import data.ansvar.rules.incident_continuity.supplier_continuity

_params := {"clauses": ["continuity", "recovery"]}

_supplier(clauses) := {"supply": {"critical": true, "agreements": [{"id": "avtal", "clauses": clauses}]}}

test_fires_without_requirements if {
	supplier_continuity.applies with input as _supplier(["personal_data"]) with data.params as _params
	supplier_continuity.finding == {{
		"detail": {},
		"related": [{"kind": "agreement", "id": "avtal"}],
	}} with input as _supplier(["personal_data"]) with data.params as _params
}

test_passes_with_one_of_the_clauses if {
	supplier_continuity.finding == set() with input as _supplier(["recovery"]) with data.params as _params
}

test_does_not_apply_to_other_suppliers if {
	other := {"supply": {"critical": false, "agreements": [{"id": "avtal", "clauses": []}]}}
	supplier_continuity.applies == false with input as other with data.params as _params
}

test_does_not_apply_without_agreement if {
	none := {"supply": {"critical": true, "agreements": []}}
	supplier_continuity.applies == false with input as none with data.params as _params
}
