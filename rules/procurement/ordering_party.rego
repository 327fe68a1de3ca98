# METADATA
# scope: package
# title: Each running agreement has a named ordering party that is in place
# description: "An agreement has to be looked after as long as it runs: somebody must follow up, demand and decide."
# custom:
#   id: UPP-06
#   scope: agreement
#   area: procurement
#   severity: medium
#   basis: guidance
#   needs: [agreements]
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Varje löpande avtal har en namngiven beställare på plats
#     description: "Ett avtal behöver vårdas så länge det löper: någon ska följa upp, kräva och besluta."
#   message:
#     sv: "Det löpande avtalet {name} med {detail.supplier} har ingen beställare på plats."
#     en: "The running agreement {name} with {detail.supplier} has no ordering party in place."
#   remedy:
#     sv: >-
#       Utse en roll eller enhet som är beställare under hela avtalstiden. Chefen för verksamheten som använder tjänsten
#       beslutar. Notera den i `ordering_party` under `agreements`.
#     en: >-
#       Name a role or unit as ordering party for the whole term. The head of the operation that uses the service
#       decides. Record it in `ordering_party` under `agreements`.
#     class: do_then_record
#   witness: {query: absent, target: ordering_party}
#   source: [{document: "003", section: "§2.10 L1263-1264"}]
package ansvar.rules.procurement.ordering_party

default applies := false

applies if input.running

_vacant contains input.ordering_party.value if {
	input.ordering_party.known
	input.ordering_party.value.vacant
}

finding contains {"detail": {"supplier": input.supplier}} if not input.ordering_party.known

finding contains {
	"detail": {"supplier": input.supplier},
	"related": [{"kind": party.kind, "id": party.id} | some party in _vacant],
} if {
	count(_vacant) > 0
}
