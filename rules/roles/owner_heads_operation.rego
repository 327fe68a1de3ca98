# METADATA
# scope: package
# title: The information owner is head of the operation where the information is handled
# description: >-
#   Only the head of an operation can weigh the protection of its information against everything else it has to do. A
#   committee, or a head further up, will do.
# custom:
#   id: ANS-07
#   scope: asset
#   area: roles
#   severity: medium
#   basis: guidance
#   sv:
#     title: Informationsägaren är chef för verksamheten där informationen hanteras
#     description: >-
#       Bara verksamhetens chef kan väga skyddet av informationen mot allt annat som verksamheten ska göra. En nämnd
#       eller en chef högre upp duger också.
#   message:
#     sv: >-
#       {detail.owner} är informationsägare för {name} men är inte chef för verksamheten där informationen hanteras
#       ({detail.unit}).
#     en: >-
#       {detail.owner} is information owner of {name} but is not head of the operation where it is handled
#       ({detail.unit}).
#   remedy:
#     sv: >-
#       Utse verksamhetens chef till informationsägare; förvaltningschefen beslutar. Notera rollen i `owner` under
#       `assets`.
#     en: >-
#       Make the head of the operation information owner; the head of administration decides. Record the role in `owner`
#       under `assets`.
#     class: do_then_record
#   witness: {query: entities, target: owner}
#   source: [{document: "003", section: "§2.4 L630-633"}, {document: "000", section: "L149-150"}]
package ansvar.rules.roles.owner_heads_operation

default applies := false

applies if {
	input.unit.known
	count(input.owners) == 1
}

default assessed := false

assessed if {
	some owner in input.owners
	_placed(owner)
}

assessed if {
	some owner in input.owners
	_heads(owner)
}

# A group heads nothing, so nothing more need be known of it.
_placed(owner) if owner.unit.known

_placed(owner) if owner.kind == "group"

_heads(owner) if owner.id in input.heads

_heads(owner) if owner.id in input.units

_heads(owner) if owner.top_management

# Nobody in the chain is said to be head, so an owner inside it may well be.
_heads(owner) if {
	count(input.heads) == 0
	owner.unit.known
	owner.unit.value in input.units
}

finding contains {
	"detail": {"owner": owner.id, "unit": input.unit.value},
	"related": [{"kind": owner.kind, "id": owner.id}],
} if {
	some owner in input.owners
	not _heads(owner)
}
