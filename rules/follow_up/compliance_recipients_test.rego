package ansvar.rules.follow_up.compliance_recipients_test

import data.ansvar.rules.follow_up.compliance_recipients

_params := {"window_days": 365}

_report(days, recipients) := {
	"kind": "report",
	"topics": ["compliance"],
	"days_ago": days,
	"functions_named": ["ciso", "information_owner"],
	"recipients": [{"functions": functions} | some functions in recipients],
}

test_fires_when_only_the_coordinator_got_it if {
	facts := _report(30, [["ciso"]])
	compliance_recipients.applies with input as facts with data.params as _params
	compliance_recipients.assessed with input as facts
	compliance_recipients.finding == {{"detail": {"missing": ["information_owner"]}}} with input as facts
}

test_passes_with_both if {
	compliance_recipients.finding == set() with input as _report(30, [
		["ciso"],
		["head_of_administration", "information_owner"],
	])
}

test_asks_for_nobody_who_is_not_there if {
	alone := object.union(_report(30, [["ciso"]]), {"functions_named": ["ciso"]})
	compliance_recipients.finding == set() with input as alone
	compliance_recipients.assessed with input as alone
	nobody := object.union(alone, {"functions_named": ["dpo"]})
	compliance_recipients.assessed == false with input as nobody
}

test_not_assessed_without_recipients if not compliance_recipients.assessed with input as _report(30, [])

test_applies_to_the_last_year_only if {
	compliance_recipients.applies with input as _report(365, []) with data.params as _params
	not compliance_recipients.applies with input as _report(366, []) with data.params as _params
	not compliance_recipients.applies with input as _report(-1, []) with data.params as _params
}

test_does_not_apply_to_other_reports if {
	not compliance_recipients.applies with input as {"kind": "report", "topics": ["evaluation"]}
		with data.params as _params
	not compliance_recipients.applies with input as {"kind": "check", "topics": ["compliance"]} with data.params as _params
}
