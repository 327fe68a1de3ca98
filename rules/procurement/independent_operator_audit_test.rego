package ansvar.rules.procurement.independent_operator_audit_test

import data.ansvar.rules.procurement.independent_operator_audit

_params := {"requirements": ["suppliers"], "audits": ["external_audit"]}

_duty(kind, topic, holder, people) := {
	"kind": kind,
	"topic": {"known": topic != "", "value": topic},
	"holders": [{"kind": "role", "id": holder, "people": people}],
}

_supplier(auditor, events) := {"supply": {
	"duties": [
		_duty("do", "suppliers", "it-sak", ["p-1"]),
		_duty("do", "external_audit", auditor, ["p-1"]),
		_duty("do", "", "chef", []),
	],
	"events": events,
}}

_audit(days, by) := {"kind": "audit", "days_ago": days, "by": by}

_told := {{"detail": {"roles": ["it-sak"]}, "related": [{"kind": "role", "id": "it-sak"}]}}

test_fires_when_nobody_else_has_audited if {
	independent_operator_audit.finding == _told with input as _supplier("it-sak", []) with data.params as _params
}

test_fires_when_the_same_role_or_person_audited if {
	by_role := _supplier("it-sak", [_audit(9, [{"id": "it-sak", "people": ["p-1"]}])])
	independent_operator_audit.finding == _told with input as by_role with data.params as _params
	by_person := _supplier("it-sak", [_audit(9, [{"id": "ciso", "people": ["p-1"]}])])
	independent_operator_audit.finding == _told with input as by_person with data.params as _params
}

test_fires_when_the_auditor_is_not_named_or_the_audit_is_to_come if {
	facts := _supplier("it-sak", [_audit(9, []), _audit(-1, [{"id": "revisionen", "people": []}])])
	independent_operator_audit.finding == _told with input as facts with data.params as _params
}

test_passes_with_an_independent_audit if {
	facts := _supplier("it-sak", [_audit(9, [{"id": "revisionen", "people": []}])])
	independent_operator_audit.finding == set() with input as facts with data.params as _params
}

test_applies_where_one_role_does_both if {
	independent_operator_audit.applies with input as _supplier("it-sak", []) with data.params as _params
	independent_operator_audit.applies == false with input as _supplier("ciso", []) with data.params as _params
}
