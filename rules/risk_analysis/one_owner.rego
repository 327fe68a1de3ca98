# METADATA
# scope: package
# title: Every risk has one owner
# description: A risk that belongs to nobody is not dealt with, and one that belongs to two is passed between them.
# custom:
#   id: RIS-06
#   scope: risk
#   area: risk_analysis
#   severity: medium
#   basis: interview
#   needs: [risks]
#   sv:
#     title: Varje risk har en ägare
#     description: En risk som ingen äger blir inte hanterad, och en som två äger skjuts fram och tillbaka mellan dem.
#   message:
#     sv: "Risken {name} ska ha exakt en ägare; antal i ansvarsmodellen: {detail.count}."
#     en: "The risk {name} should have exactly one owner; number in the model: {detail.count}."
#   remedy:
#     sv: >-
#       Utse en ägare i den verksamhet som drabbas om risken faller ut; förvaltningschefen beslutar. Notera rollen i
#       riskens `owner`.
#     en: >-
#       Name one owner in the operation that is hit if the risk comes true; the head of administration decides. Record
#       the role in the risk's `owner`.
#     class: do_then_record
#   witness: {query: entities, target: owners}
#   source: [{document: "002", section: "§7.1 L470-474"}]
package ansvar.rules.risk_analysis.one_owner

finding contains {
	"detail": {"owners": sort([owner.id | some owner in input.owners]), "count": count(input.owners)},
	"related": [{"kind": owner.kind, "id": owner.id} | some owner in input.owners],
} if {
	count(input.owners) != 1
}
