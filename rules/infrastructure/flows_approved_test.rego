package ansvar.rules.infrastructure.flows_approved_test

import data.ansvar.rules.infrastructure.flows_approved

_params := {"infosec": ["ciso"], "security": ["security_manager"]}

_flow(approved_by) := {"flows": [
	{"to": "natet", "approved_by": approved_by},
	{"to": "arkiv", "approved_by": ["ciso", "security_manager"]},
]}

_told := {{"detail": {"flows": ["natet"]}, "related": [{"kind": "system", "id": "natet"}]}}

test_fires_without_approval if flows_approved.finding == _told with input as _flow([]) with data.params as _params

test_fires_when_one_has_approved if {
	flows_approved.finding == _told with input as _flow(["ciso"]) with data.params as _params
	flows_approved.finding == _told with input as _flow(["security_manager", "it_manager"]) with data.params as _params
}

test_passes_when_both_have_approved if {
	flows_approved.finding == set() with input as _flow(["security_manager", "ciso"]) with data.params as _params
}

test_applies_to_systems_with_flows if {
	flows_approved.applies with input as _flow([])
	flows_approved.applies == false with input as {"flows": []}
}
