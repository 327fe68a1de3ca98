# METADATA
# scope: package
# title: A policy that several organisations share is decided by each one's own top management
# description: >-
#   A neighbour's management cannot want something on another's behalf. A policy is shared when it covers several legal
#   bodies, or when its decisions name other organisations.
# custom:
#   id: POL-13
#   scope: document
#   area: policy
#   severity: medium
#   basis: inferred
#   sv:
#     title: En policy som flera organisationer delar är beslutad av var och ens egen högsta ledning
#     description: >-
#       Grannkommunens ledning kan inte vilja något å en annans vägnar. En policy är delad när den omfattar flera
#       juridiska personer, eller när dess beslut nämner andra organisationer.
#   message:
#     sv: >-
#       {name} delas av flera organisationer, men den egna högsta ledningen har inte beslutat den i {detail.undecided}.
#     en: >-
#       {name} is shared by several organisations, but its own top management has not decided it in {detail.undecided}.
#   remedy:
#     sv: >-
#       Låt styrelsen eller motsvarande i var och en av organisationerna besluta policyn. Notera varje beslut i
#       dokumentets `decisions` med `organisation`, `by` och `on`.
#     en: >-
#       Have the board or its equivalent in each of the organisations decide the policy. Record each decision in the
#       document's `decisions` with `organisation`, `by` and `on`.
#     class: do_then_record
#   witness: {query: entities, target: undecided}
#   source: [{document: "003", section: "§2.5 L779-781"}, {document: "003", section: "§2.2 L408-409"}]
package ansvar.rules.policy.shared_policy

default applies := false

applies if {
	input.kind == "policy"
	count(input.sharing) > 1
}

default assessed := false

assessed if {
	some one in input.sharing
	one.decided.known
}

_undecided := sort([one.organisation |
	some one in input.sharing
	one.decided.known
	not one.decided.value
])

finding contains {"detail": {"undecided": _undecided}} if count(_undecided) > 0
