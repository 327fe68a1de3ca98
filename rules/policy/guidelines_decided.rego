# METADATA
# scope: package
# title: Guidelines are decided by top management
# description: >-
#   Guidelines bind the whole organisation, so they need the weight of those who lead it. Council and boards count as
#   top management when they decide.
# custom:
#   id: POL-07
#   scope: document
#   area: policy
#   severity: high
#   basis: role_text
#   sv:
#     title: Riktlinjer beslutas av högsta ledningen
#     description: >-
#       Riktlinjer binder hela organisationen och behöver därför tyngden från dem som leder den. Fullmäktige och
#       styrelser räknas som högsta ledning när de beslutar.
#   message:
#     sv: "Beslutet om {name} är fattat av {detail.decided_by}, som inte hör till högsta ledningen."
#     en: "{name} was decided by {detail.decided_by}, who is not part of top management."
#   remedy:
#     sv: >-
#       Lyft riktlinjen till direktören eller styrelsen, som beslutar om den ska gälla. Notera beslutet i `decided_by`
#       och `decided_on` på dokumentet, eller ändra dess `type` om det är en rutin.
#     en: >-
#       Bring the guideline to the chief executive or the board, who decide whether it is to apply. Record the decision
#       in `decided_by` and `decided_on` of the document, or change its `type` if it is a routine.
#     class: do_then_record
#   witness: {query: entities, target: decided_by}
#   source: [{document: "000", section: "L71-72"}]
package ansvar.rules.policy.guidelines_decided

default applies := false

applies if input.kind == "guideline"

default assessed := false

assessed if input.decided_by.known

finding contains {
	"detail": {"decided_by": input.decided_by.value.id},
	"related": [{"kind": input.decided_by.value.kind, "id": input.decided_by.value.id}],
} if {
	input.decided_by.known
	not input.decided_by.value.decides_for_top
}
