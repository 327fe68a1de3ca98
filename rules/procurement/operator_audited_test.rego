package ansvar.rules.procurement.operator_audited_test

import data.ansvar.rules.procurement.operator_audited

_params := {"grace_days": 365, "min_systems": 2}

_supplier(began, events) := {"kind": "supplier", "supply": {
	"critical": true,
	"systems": ["journal", "larm"],
	"agreements": [{"began_days_ago": {"known": began != "", "value": began}}],
	"events": events,
}}

_event(kind, topics, days) := {"kind": kind, "topics": topics, "days_ago": days}

test_fires_without_audit if {
	operator_audited.finding == {{"detail": {}}} with input as _supplier(800, [])
	operator_audited.finding == {{"detail": {}}} with input as _supplier(800, [_event("meeting", ["suppliers"], 20)])
	operator_audited.finding == {{"detail": {}}} with input as _supplier(800, [_event("check", ["continuity"], 20)])
}

test_fires_when_the_audit_was_before_the_term_or_is_to_come if {
	operator_audited.finding == {{"detail": {}}} with input as _supplier(800, [
		_event("audit", [], 801),
		_event("audit", [], -1),
	])
}

test_passes_with_audit_in_the_term if {
	operator_audited.finding == set() with input as _supplier(800, [_event("audit", [], 800)])
	operator_audited.finding == set() with input as _supplier(800, [_event("review", ["suppliers"], 0)])
}

test_applies_to_operators_of_something_critical if {
	facts := _supplier(366, [])
	operator_audited.applies with input as facts with data.params as _params
	operator_audited.assessed with input as facts
	operator_audited.applies == false with input as _supplier(365, []) with data.params as _params
	operator_audited.applies == false with input as object.union(facts, {"kind": "it"}) with data.params as _params
	operator_audited.applies == false with input as object.union(facts, {"supply": {"critical": false}})
		with data.params as _params
	operator_audited.applies == false with input as object.union(facts, {"supply": {"systems": ["journal"]}})
		with data.params as _params
}

test_unknown_beginning_is_not_assessed if {
	operator_audited.applies with input as _supplier("", []) with data.params as _params
	operator_audited.assessed == false with input as _supplier("", [])
	operator_audited.finding == set() with input as _supplier("", [])
}
