package ansvar.rules.incident_continuity.recipient_filled_test

import data.ansvar.rules.incident_continuity.recipient_filled

_params := {"incident_recipient": ["security_manager"]}

_entry(function, filled, vacant) := {"function": function, "filled": filled, "vacant": vacant}

_nobody := [_entry("ciso", ["ciso"], []), _entry("security_manager", [], [])]

test_fires_without_role if {
	expected := {{"detail": {"vacant": []}, "related": []}}
	recipient_filled.finding == expected with input as {"functions": _nobody} with data.params as _params
}

test_fires_on_vacant_roles if {
	functions := [_entry("security_manager", [], ["b", "a"])]
	expected := {{
		"detail": {"vacant": ["a", "b"]},
		"related": [{"kind": "role", "id": "a"}, {"kind": "role", "id": "b"}],
	}}
	recipient_filled.finding == expected with input as {"functions": functions} with data.params as _params
}

test_passes_when_one_of_two_is_filled if {
	functions := [_entry("security_manager", ["a"], ["b"])]
	recipient_filled.finding == set() with input as {"functions": functions} with data.params as _params
}

test_passes_when_another_allowed_recipient_is_filled if {
	recipient_filled.finding == set() with input as {"functions": _nobody}
		with data.params as {"incident_recipient": ["security_manager", "ciso"]}
}
