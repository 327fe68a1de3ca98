package ansvar.rules.procurement.supplier_incidents_test

import data.ansvar.rules.procurement.supplier_incidents

_agreement(contact, clauses) := {"id": "avtal", "incident_contact": contact, "clauses": clauses}

_supplier(kind, agreements) := {"kind": kind, "supply": {"critical": true, "agreements": agreements}}

test_fires_without_agreement if {
	expected := {{"detail": {"missing": ["incident_contact", "incident_reporting"]}, "related": []}}
	supplier_incidents.finding == expected with input as _supplier("supplier", [])
}

test_fires_when_one_is_missing if {
	related := [{"kind": "agreement", "id": "avtal"}]
	no_clause := {{"detail": {"missing": ["incident_reporting"]}, "related": related}}
	supplier_incidents.finding == no_clause with input as _supplier("supplier", [_agreement(true, ["audit"])])
	no_contact := {{"detail": {"missing": ["incident_contact"]}, "related": related}}
	facts := _supplier("supplier", [_agreement(false, ["incident_reporting"])])
	supplier_incidents.finding == no_contact with input as facts
}

test_passes_with_both_over_all_agreements if {
	agreements := [_agreement(true, []), _agreement(false, ["incident_reporting"])]
	supplier_incidents.finding == set() with input as _supplier("supplier", agreements)
}

test_applies_to_suppliers_of_something_critical if {
	supplier_incidents.applies with input as _supplier("supplier", [])
	supplier_incidents.applies with input as _supplier("company", [_agreement(true, [])])
	supplier_incidents.applies == false with input as _supplier("it", [])
	harmless := object.union(_supplier("supplier", [_agreement(true, [])]), {"supply": {"critical": false}})
	supplier_incidents.applies == false with input as harmless
}
