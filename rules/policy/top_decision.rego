# METADATA
# scope: package
# title: Top management has decided an information security policy
# description: >-
#   The policy says what management wants. Without a decision at the top it binds nobody, and the other steering
#   documents have nothing to follow from.
# custom:
#   id: POL-01
#   scope: organisation
#   area: policy
#   severity: critical
#   basis: guidance
#   needs: [documents]
#   sv:
#     title: Högsta ledningen har beslutat en informationssäkerhetspolicy
#     description: >-
#       Policyn säger vad ledningen vill. Utan beslut i högsta ledningen binder den ingen, och övriga styrdokument har
#       inget att följa av.
#   message:
#     sv: "Högsta ledningen har inte beslutat om en informationssäkerhetspolicy ({name})."
#     en: "Top management has not decided on an information security policy ({name})."
#   remedy:
#     sv: >-
#       Ta fram policyn, eller lyft den som finns, och låt kommunstyrelsen eller motsvarande besluta den. Notera
#       dokumentet under `documents` med `decided_by` och `decided_on`.
#     en: >-
#       Draft the policy, or bring up the one there is, and have the executive board or its equivalent decide it. Record
#       the document under `documents` with `decided_by` and `decided_on`.
#     class: do_then_record
#   witness: {query: entities, target: decided_by}
#   source: [{document: "003", section: "§2.2 L408-413"}, {document: "003", section: "§2.2 L429-433"}]
package ansvar.rules.policy.top_decision

_policies := [d | some d in input.documents; d.kind == "policy"]

_decided_at_top if {
	some policy in _policies
	policy.decided_by.known
	policy.decided_by.value.decides_for_top
	not _to_come(policy)
}

_to_come(policy) if {
	policy.decided_days_ago.known
	policy.decided_days_ago.value < 0
}

_open if {
	some policy in _policies
	not policy.decided_by.known
}

default assessed := false

assessed if _decided_at_top

assessed if not _open

finding contains {"detail": {"decided_by": []}} if count(_policies) == 0

finding contains {
	"subject": {"kind": "document", "id": policy.id},
	"detail": {"decided_by": [policy.decided_by.value.id]},
	"related": [{"kind": policy.decided_by.value.kind, "id": policy.decided_by.value.id}],
} if {
	not _decided_at_top
	some policy in _policies
	policy.decided_by.known
}
