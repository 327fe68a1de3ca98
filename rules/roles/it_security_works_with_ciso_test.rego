package ansvar.rules.roles.it_security_works_with_ciso_test

import data.ansvar.rules.roles.it_security_works_with_ciso

_role(functions, works_with) := {"functions": functions, "works_with": works_with, "functions_named": ["ciso"]}

test_fires_without_the_ciso if {
	facts := _role(["it_security_officer"], ["dpo"])
	it_security_works_with_ciso.applies with input as facts
	it_security_works_with_ciso.finding == {{"detail": {}}} with input as facts
}

test_passes_when_they_work_together if {
	it_security_works_with_ciso.finding == set() with input as _role(["it_security_officer"], ["ciso"])
}

test_does_not_apply_to_others_or_to_one_role_with_both if {
	it_security_works_with_ciso.applies == false with input as _role(["it_manager"], [])
	it_security_works_with_ciso.applies == false with input as _role(["ciso", "it_security_officer"], [])
}

test_is_not_assessed_without_a_ciso if {
	alone := object.union(_role(["it_security_officer"], []), {"functions_named": []})
	it_security_works_with_ciso.applies with input as alone
	it_security_works_with_ciso.assessed == false with input as alone
}
