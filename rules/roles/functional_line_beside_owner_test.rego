package ansvar.rules.roles.functional_line_beside_owner_test

import data.ansvar.rules.roles.functional_line_beside_owner

_params := {"owners": ["information_owner"]}

_line(form, functions) := {"form": form, "functions": functions}

_role(lines) := {"functions": ["infosec_coordinator_unit"], "lines": lines}

test_fires_with_the_functional_line_alone if {
	facts := _role([_line("functional", ["ciso"]), _line("informal", ["information_owner"]), _line("formal", ["dpo"])])
	functional_line_beside_owner.applies with input as facts
	functional_line_beside_owner.finding == {{"detail": {}}} with input as facts with data.params as _params
}

test_passes_with_both_lines if {
	facts := _role([_line("functional", ["ciso"]), _line("formal", ["information_owner"])])
	functional_line_beside_owner.finding == set() with input as facts with data.params as _params
}

test_does_not_apply_without_functional_line_or_to_others if {
	functional_line_beside_owner.applies == false with input as _role([_line("formal", ["ciso"])])
	others := {"functions": ["it_coordinator"], "lines": [_line("functional", ["ciso"])]}
	functional_line_beside_owner.applies == false with input as others
}
