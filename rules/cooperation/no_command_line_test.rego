package ansvar.rules.cooperation.no_command_line_test

import data.ansvar.rules.cooperation.no_command_line

_line(form) := {
	"crosses_to_authority": true,
	"form": form,
	"from": {"kind": "role", "id": "ciso"},
	"to": {"kind": "unit", "id": "lansstyrelsen"},
}

test_fires_on_a_formal_line if {
	related := [{"kind": "role", "id": "ciso"}, {"kind": "unit", "id": "lansstyrelsen"}]
	expected := {{"detail": {"from": "ciso", "to": "lansstyrelsen"}, "related": related}}
	no_command_line.finding == expected with input as _line("formal")
}

test_passes_on_an_informal_line if no_command_line.finding == set() with input as _line("informal")

test_passes_on_a_functional_line if no_command_line.finding == set() with input as _line("functional")

test_applies_to_lines_with_authorities if {
	no_command_line.applies with input as _line("formal")
	no_command_line.applies == false with input as object.union(_line("formal"), {"crosses_to_authority": false})
}
