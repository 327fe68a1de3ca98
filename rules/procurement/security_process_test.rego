package ansvar.rules.procurement.security_process_test

import data.ansvar.rules.procurement.security_process

_document(topics, by, decided, communicated) := {"documents": [{
	"id": "rutin",
	"topics": topics,
	"decided_by": {"known": by},
	"decided_days_ago": {"known": decided, "value": 90},
	"communicated_days_ago": {"known": communicated != "", "value": communicated},
}]}

_told(severity) := {{
	"severity": severity,
	"detail": {"documents": ["rutin"]},
	"related": [{"kind": "document", "id": "rutin"}],
}}

_none := {{"severity": "high", "detail": {"documents": []}, "related": []}}

test_fires_without_document if {
	security_process.finding == _none with input as {"documents": []}
	facts := _document(["training"], true, true, 80)
	security_process.finding == _none with input as facts
}

test_fires_when_not_decided if {
	security_process.finding == _told("high") with input as _document(["procurement"], false, false, 80)
}

test_fires_when_nobody_has_been_told if {
	security_process.finding == _told("medium") with input as _document(["procurement"], true, true, "")
	security_process.finding == _told("medium") with input as _document(["procurement"], true, true, -1)
}

test_passes_when_decided_and_communicated if {
	security_process.finding == set() with input as _document(["procurement"], true, false, 0)
	security_process.finding == set() with input as _document(["operations", "procurement"], false, true, 80)
}
