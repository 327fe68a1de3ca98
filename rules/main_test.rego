package ansvar.main_test

import data.ansvar.main

_facts(rules) := {
	"rules": rules,
	"entities": {
		"system": [
			{"id": "a", "owners": [], "managers": [], "kind": {"known": true, "value": "it"}, "run_by": {"known": false}},
			{"id": "b", "owners": [], "managers": [], "kind": {"known": true, "value": "ics"}, "run_by": {"known": false}},
			{"id": "c", "owners": [], "managers": [], "kind": {"known": false, "value": ""}, "run_by": {"known": false}},
		],
		"agreement": [{
			"id": "avtal",
			"running": true,
			"supplier": "moln",
			"ordering_party": {"known": false},
		}],
		"organisation": [{"id": "o", "documents": [{
			"id": "rutin",
			"contents": ["incident_reporting", "incident_handling"],
			"decided_by": {"known": false},
			"decided_days_ago": {"known": false},
		}]}],
		"person": [{"id": "p", "cuts_units": 0, "cuts": []}],
		"unit": [{"id": "u", "reports_incidents": true, "reaches": {"incident": ["ciso"]}}],
	},
}

_rule(id, area, slug, scope, params) := {"id": id, "area": area, "slug": slug, "scope": scope, "params": params}

_path_rule(params) := _rule("INC-03", "incident_continuity", "escalation_path", "unit", params)

test_names_the_entity_as_subject if {
	rule := _rule("UPP-06", "procurement", "ordering_party", "agreement", {})
	expected := {{
		"rule": "UPP-06",
		"subject": {"kind": "agreement", "id": "avtal"},
		"detail": {"supplier": "moln"},
		"related": [],
	}}
	main.findings == expected with input as _facts([rule])
}

test_leaves_out_what_does_not_apply_or_is_not_assessed if {
	rule := _rule("TEK-02", "infrastructure", "ics_responsible", "system", {})
	expected := {{"rule": "TEK-02", "subject": {"kind": "system", "id": "b"}, "detail": {}, "related": []}}
	main.findings == expected with input as _facts([rule])
}

test_keeps_subject_and_severity_of_the_finding if {
	rule := _rule("INC-01", "incident_continuity", "incident_process", "organisation", {})
	expected := {{
		"rule": "INC-01",
		"subject": {"kind": "document", "id": "rutin"},
		"severity": "medium",
		"detail": {"missing": ["incident_handling", "incident_reporting"], "lacks": ["decided_by"]},
		"related": [],
	}}
	main.findings == expected with input as _facts([rule])
}

test_keeps_what_the_finding_names_besides if {
	rule := _rule("ANS-21", "roles", "committee_delegation", "organisation", {})
	named := [{"kind": "role", "id": "chef"}, {"kind": "role", "id": "namnd"}]
	main.findings[_].related == named with input as {
		"rules": [rule],
		"entities": {"organisation": [{
			"id": "o",
			"committee_tasks": [],
			"delegations": [{
				"id": "d",
				"from": {"kind": "role", "id": "namnd", "functions": ["committee"]},
				"to": {"kind": "role", "id": "chef"},
				"duty": {"known": false, "value": ""},
				"decided": false,
			}],
		}]},
	}
}

test_passes_params_on if {
	strict := {"incident_recipient": ["security_manager"]}
	count(main.findings) == 1 with input as _facts([_path_rule(strict)])
	wide := {"incident_recipient": ["ciso"]}
	main.findings == set() with input as _facts([_path_rule(wide)])
}

test_nothing_found_is_an_empty_set if {
	rule := _rule("INC-08", "incident_continuity", "single_person", "person", {})
	main.findings == set() with input as _facts([rule])
}
