# METADATA
# scope: package
# title: An advisory group decides nothing that is reserved for top management
# description: >-
#   A council that decides on the policy takes a decision nobody has given it, and management loses hold of what it
#   answers for. Small changes to other documents are not meant, nor groups led by top management.
# custom:
#   id: GRP-06
#   scope: group
#   area: coordination
#   severity: medium
#   basis: role_text
#   implied_by: [POL-01, POL-07]
#   sv:
#     title: En rådgivande grupp beslutar inget som är ledningens
#     description: >-
#       Ett råd som beslutar om policyn tar ett beslut som ingen har gett det, och ledningen tappar greppet om det den
#       svarar för. Små ändringar i andra dokument avses inte, och inte grupper som högsta ledningen leder.
#   message:
#     sv: "{name} är rådgivande men beslutar om {detail.decided}, som är högsta ledningens sak."
#     en: "{name} is advisory but decides on {detail.decided}, which is for top management to decide."
#   remedy:
#     sv: >-
#       Låt gruppen bereda frågan och högsta ledningen besluta. Notera ledningen i dokumentets `decided_by`, och lägg
#       beslutsuppgiften på ledningen i `holder` under `duties`.
#     en: >-
#       Have the group prepare the matter and top management decide. Record management in the document's `decided_by`,
#       and give the duty to decide to management in `holder` under `duties`.
#     class: do_then_record
#   witness: {query: entities, target: decided}
#   source: [{document: "001", section: "L63-64"}, {document: "000", section: "L71-72"}]
#   params:
#     reserved: {type: words, unit: document type, default: [policy, guideline]}
#     topics: {type: words, unit: topic, default: [policy, guidelines]}
package ansvar.rules.coordination.group_advises_only

default applies := false

applies if not _led_by_top

_led_by_top if {
	input.leader.known
	input.leader.value.top_management
}

_led_by_top if {
	input.chair.known
	input.chair.value.top_management
}

_decided contains {"kind": "document", "id": document.id} if {
	some document in input.documents_decided
	document.kind in data.params.reserved
}

_decided contains {"kind": "duty", "id": duty.id} if {
	some duty in input.holds
	duty.kind == "decide"
	duty.topic.known
	duty.topic.value in data.params.topics
}

finding contains {"detail": {"item": entity.id, "decided": entity.id}, "related": [entity]} if {
	some entity in _decided
}
