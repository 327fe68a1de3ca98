# METADATA
# scope: package
# title: What officials do for a committee rests on a decided delegation from it
# description: >-
#   An official who acts for a committee without its decision has no ground to stand on when the act is questioned. A
#   day or a record number shows that there is one.
# custom:
#   id: ANS-21
#   scope: organisation
#   area: roles
#   severity: medium
#   basis: guidance
#   needs: [delegations]
#   sv:
#     title: Det tjänstemän gör åt en nämnd vilar på beslutad delegation
#     description: >-
#       En tjänsteman som handlar åt en nämnd utan dess beslut saknar stöd när åtgärden ifrågasätts. Ett datum eller ett
#       diarienummer visar att beslutet finns.
#   message:
#     sv: "{detail.officials} handlar åt {detail.committee} utan att ett beslut om delegation är noterat."
#     en: "{detail.officials} acts for {detail.committee} without a decision on delegation being noted."
#   remedy:
#     sv: >-
#       Ta upp delegationen i nämndens delegationsordning; nämnden beslutar. Notera den under `delegations` med
#       `decided_on` eller `ref`, och gärna uppgiften i `duty`.
#     en: >-
#       Put the delegation into the committee's order of delegation; the committee decides. Record it under
#       `delegations` with `decided_on` or `ref`, preferably with the duty in `duty`.
#     class: do_then_record
#   witness: {query: entities, target: officials}
#   source: [{document: "003", section: "§1.2 L156-158"}]
package ansvar.rules.roles.committee_delegation

_delegations := [d | some d in input.delegations; "committee" in d.from.functions]

default applies := false

applies if count(_delegations) > 0

applies if count(input.committee_tasks) > 0

# A task that a stated delegation names is judged through that delegation.
_named contains d.duty.value if {
	some d in input.delegations
	d.duty.known
}

finding contains {
	"subject": {"kind": "delegation", "id": d.id},
	"detail": {"officials": [d.to.id], "committee": d.from.id},
	"related": [{"kind": d.to.kind, "id": d.to.id}, {"kind": d.from.kind, "id": d.from.id}],
} if {
	some d in _delegations
	not d.decided
}

finding contains {
	"subject": {"kind": "duty", "id": task.id},
	"detail": {"officials": sort(task.officials), "committee": task.committee},
} if {
	some task in input.committee_tasks
	not task.delegated
	not task.id in _named
}
