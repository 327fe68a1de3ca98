# METADATA
# scope: package
# title: Every information asset has exactly one information owner
# description: >-
#   Without an owner nobody decides how information is to be protected; with two, each can leave it to the other.
# custom:
#   id: ANS-06
#   scope: asset
#   area: roles
#   severity: high
#   basis: guidance
#   needs: [assets]
#   sv:
#     title: Varje informationstillgång har exakt en informationsägare
#     description: Utan ägare beslutar ingen hur informationen ska skyddas; med två kan båda lämna det till den andra.
#   message:
#     sv: "Informationstillgången {name} ska ha exakt en informationsägare; antal i ansvarsmodellen: {detail.count}."
#     en: "The information asset {name} should have exactly one information owner; number in the model: {detail.count}."
#   remedy:
#     sv: >-
#       Utse den som är chef för verksamheten där informationen hanteras till ensam informationsägare.
#       Förvaltningschefen beslutar. Notera rollen i `owner` under `assets`.
#     en: >-
#       Make the head of the operation where the information is handled its only owner. The head of administration
#       decides. Record the role in `owner` under `assets`.
#     class: do_then_record
#   witness: {query: entities, target: owners}
#   source: [{document: "003", section: "§2.4 L630-633"}]
package ansvar.rules.roles.one_information_owner

# Too many answer, or nobody answers for what can be open to all.
_ordinary if count(input.owners) > 1

_ordinary if {
	input.personal_data.known
	not input.personal_data.value
	input.confidentiality.known
	input.confidentiality.value == 0
}

default _severity := "high"

_severity := "medium" if _ordinary

finding contains {
	"severity": _severity,
	"detail": {"owners": sort([owner.id | some owner in input.owners]), "count": count(input.owners)},
	"related": [{"kind": owner.kind, "id": owner.id} | some owner in input.owners],
} if {
	count(input.owners) != 1
}
