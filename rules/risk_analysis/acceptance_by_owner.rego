# METADATA
# scope: package
# title: Whoever accepts a risk owns it and has not analysed it alone
# description: >-
#   To accept a risk is to carry what comes of it, so it takes the owner, or top management. And an owner who also was
#   the only one to weigh the risk has nobody to correct the scales.
# custom:
#   id: SEP-06
#   scope: risk
#   area: risk_analysis
#   severity: medium
#   basis: inferred
#   sv:
#     title: Den som accepterar en risk äger den och har inte ensam analyserat den
#     description: >-
#       Att acceptera en risk är att bära det som följer, så det kräver ägaren eller högsta ledningen. Och en ägare som
#       ensam har vägt risken har ingen som rättar vågen.
#   message:
#     sv: "Risken {name} är accepterad av {detail.accepter}, som {detail.faults}."
#     en: "The risk {name} was accepted by {detail.accepter}, who {detail.faults}."
#   remedy:
#     sv: >-
#       Låt fler än ägaren analysera risken, och låt sedan ägaren besluta om att acceptera den. Notera dem som
#       analyserat i riskens `analysed_by` och ägaren i `accepted_by`.
#     en: >-
#       Have others than the owner analyse the risk, and then let the owner decide whether to accept it. Record those
#       who analysed it in the risk's `analysed_by` and the owner in `accepted_by`.
#     class: do_then_record
#   witness: {query: entities, target: accepter}
#   source: [{document: "002", section: "§7.1 L470-474"}, {document: "003", section: "§2.7 L965-968"}]
package ansvar.rules.risk_analysis.acceptance_by_owner

default applies := false

applies if input.accepted_by.known

default assessed := false

assessed if count(input.owners) > 0

assessed if count(input.analysed_by) > 0

_same(a, b) if a.id == b.id

_same(a, b) if {
	some person in a.people
	person in b.people
}

# A unit owns through the roles in it.
_same(a, b) if {
	a.unit.known
	a.unit.value == b.id
}

_owned if {
	some owner in input.owners
	_same(input.accepted_by.value, owner)
}

# Top management may accept what anybody owns.
_owned if input.accepted_by.value.decides_for_top

_faults contains "not_owner" if {
	count(input.owners) > 0
	not _owned
}

_faults contains "analysed_alone" if {
	count(input.analysed_by) > 0
	every analyst in input.analysed_by {
		_alone(analyst)
	}
}

# A group is more than its leader.
_alone(analyst) if {
	analyst.kind in {"role", "person"}
	_same(input.accepted_by.value, analyst)
}

finding contains {
	"detail": {"accepter": input.accepted_by.value.id, "faults": sort(_faults)},
	"related": [{"kind": input.accepted_by.value.kind, "id": input.accepted_by.value.id}],
} if {
	input.accepted_by.known
	count(_faults) > 0
}
