# METADATA
# scope: package
# title: A top-level risk has a measure, or an acceptance decided by its owner
# description: Analysis is to be acted on. The worst risks are dealt with first, or accepted by somebody who may.
# custom:
#   id: RIS-08
#   scope: risk
#   area: risk_analysis
#   severity: high
#   basis: guidance
#   needs: [risks]
#   sv:
#     title: En risk på högsta nivån har en åtgärd, eller en acceptans som ägaren har beslutat
#     description: En analys ska leda till något. De värsta riskerna hanteras först, eller så godtas de av den som får.
#   message:
#     sv: >-
#       Risken {name} ligger på {detail.level} av 25, men har varken en åtgärd eller en acceptans som dess ägare eller
#       högsta ledningen har beslutat.
#     en: >-
#       The risk {name} is at {detail.level} of 25, but has neither a measure nor an acceptance decided by its owner or
#       by top management.
#   remedy:
#     sv: >-
#       Besluta en åtgärd, eller låt riskens ägare uttryckligen acceptera risken. Riskens ägare beslutar. Notera
#       åtgärden i riskens `measure`, eller ägaren i `accepted_by`.
#     en: >-
#       Decide on a measure, or let the owner of the risk accept it expressly. The owner of the risk decides. Record the
#       measure in the risk's `measure`, or the owner in `accepted_by`.
#     class: do_then_record
#   witness: {query: absent, target: measure}
#   source: [{document: "003", section: "§2.7 L965-968"}, {document: "003", section: "§2.7 L986-988"}]
#   params:
#     top_level: {type: integer, unit: level, default: 15}
package ansvar.rules.risk_analysis.top_risk_treated

default applies := false

applies if {
	_may_be_top
	not _closed
}

default assessed := false

assessed if input.level.known

_may_be_top if not input.level.known

_may_be_top if {
	input.level.known
	input.level.value >= data.params.top_level
}

_closed if {
	input.status.known
	input.status.value == "closed"
}

_settled if input.measure.known

_settled if {
	input.accepted_by.known
	input.accepted_by.value.decides_for_top
}

_settled if {
	input.accepted_by.known
	some owner in input.owners
	_acts_for(input.accepted_by.value, owner)
}

_acts_for(party, owner) if party.id == owner.id

_acts_for(party, owner) if {
	some person in owner.people
	person in party.people
}

# A unit owns through the roles in it.
_acts_for(party, owner) if {
	party.unit.known
	party.unit.value == owner.id
}

finding contains {"detail": {"level": input.level.value}} if {
	input.level.known
	not _settled
}
