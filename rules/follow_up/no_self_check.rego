# METADATA
# scope: package
# title: Whoever carries out a check does not answer for what is checked
# description: >-
#   Nobody sees their own blind spots. The rule compares the people behind checks, audits and reviews with those behind
#   what was checked, over all their roles; management reviews are left alone.
# custom:
#   id: KON-09
#   scope: event
#   area: follow_up
#   severity: medium
#   basis: inferred
#   implied_by: [SEP-03]
#   sv:
#     title: Den som kontrollerar svarar inte för det som kontrolleras
#     description: >-
#       Ingen ser sina egna blinda fläckar. Regeln jämför personerna bakom kontroller, revisioner och granskningar med
#       dem som svarar för det granskade, över alla deras roller. Ledningens genomgång berörs inte.
#   message:
#     sv: "I {name} har {detail.own} kontrollerats av den som själv svarar för det."
#     en: "In {name}, {detail.own} was checked by somebody who answers for it."
#   remedy:
#     sv: >-
#       Låt någon som inte svarar för området göra om kontrollen; den som beställde den utser vem. Notera den nya
#       kontrollen under `events` med den som gjorde den i `by`.
#     en: >-
#       Have somebody who does not answer for the matter repeat the check; whoever ordered it names them. Record the new
#       check under `events` with those who made it in `by`.
#     class: do_then_record
#   witness: {query: entities, target: own}
#   source:
#     - {document: '003', section: §2.3 L523-524}
#     - {document: '003', section: §2.3 L543-547}
#     - {document: '002', section: §5.3 L380-384}
#   params:
#     window_days: {type: integer, unit: days, default: 1095}
package ansvar.rules.follow_up.no_self_check

default applies := false

applies if {
	input.kind in {"check", "audit", "review"}
	not "management_review" in input.topics
	count(input.about) > 0
	input.days_ago >= 0
	input.days_ago <= data.params.window_days
}

default assessed := false

assessed if count(input.by) > 0

finding contains {
	"detail": {"own": input.own_matters},
	"related": [{"kind": party.kind, "id": party.id} | some party in input.by],
} if {
	count(input.own_matters) > 0
}
