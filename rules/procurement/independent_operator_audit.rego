# METADATA
# scope: package
# title: Where one role both sets and audits the requirements on a supplier, an independent audit exists too
# description: >-
#   Who writes the requirements is not the best to see what they leave out. Where one role does both, somebody else
#   should look as well.
# custom:
#   id: UPP-10
#   scope: unit
#   area: procurement
#   severity: low
#   basis: inferred
#   needs: [events]
#   sv:
#     title: Där samma roll både ställer och granskar kraven på en leverantör finns också en oberoende revision
#     description: >-
#       Den som skriver kraven är inte bäst på att se vad som saknas i dem. Där en roll gör båda behöver någon annan
#       också titta.
#   message:
#     sv: "{detail.roles} både ställer och granskar kraven på {name}, och ingen annan har granskat leverantören."
#     en: "{detail.roles} both sets and audits the requirements on {name}, and nobody else has audited the supplier."
#   remedy:
#     sv: >-
#       Beställ en revision av leverantören från någon annan, till exempel internrevisionen. Avtalets beställare
#       beslutar. Notera den under `events` med `type: audit`, leverantören i `about` och granskaren i `by`.
#     en: >-
#       Order an audit of the supplier from someone else, such as internal audit. The ordering party decides. Record it
#       under `events` with `type: audit`, the supplier in `about` and the auditor in `by`.
#     class: do_then_record
#   witness: {query: entities, target: roles}
#   source: [{document: "001", section: "L48-49"}, {document: "003", section: "§2.3 L523-524"}]
#   params:
#     requirements: {type: words, unit: topic, default: [it_security, procurement, suppliers]}
#     audits: {type: words, unit: topic, default: [external_audit, internal_audit, review]}
package ansvar.rules.procurement.independent_operator_audit

_holders(topics) := {{"kind": holder.kind, "id": holder.id} |
	some duty in input.supply.duties
	duty.kind in {"do", "lead", "oversee", "own"}
	duty.topic.known
	duty.topic.value in topics
	some holder in duty.holders
}

_both := _holders(data.params.requirements) & _holders(data.params.audits)

_roles contains holder.id if some holder in _both

_people contains person if {
	some duty in input.supply.duties
	some holder in duty.holders
	holder.id in _roles
	some person in holder.people
}

default applies := false

applies if count(_both) > 0

_same(party) if party.id in _roles

_same(party) if {
	some person in party.people
	person in _people
}

_independent if {
	some event in input.supply.events
	event.kind == "audit"
	event.days_ago >= 0
	count(event.by) > 0
	count([party | some party in event.by; _same(party)]) == 0
}

finding contains {"detail": {"roles": sort(_roles)}, "related": sort(_both)} if not _independent
