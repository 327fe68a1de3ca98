package ansvar.rules.procurement.competence_required_test

import data.ansvar.rules.procurement.competence_required

_agreement(running, clauses) := {"running": running, "supplier": "moln", "clauses": clauses}

test_fires_without_clause if {
	competence_required.finding == {{"detail": {"supplier": "moln"}}} with input as _agreement(true, ["audit"])
}

test_passes_with_clause if competence_required.finding == set() with input as _agreement(true, ["audit", "competence"])

test_applies_while_the_agreement_runs if {
	competence_required.applies with input as _agreement(true, [])
	competence_required.applies == false with input as _agreement(false, [])
}
