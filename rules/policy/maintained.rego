# METADATA
# scope: package
# title: Every steering document has one maintaining role that is filled
# description: >-
#   A document that nobody keeps goes out of date, and one that two keep is changed in two directions. Policies,
#   guidelines, routines, instructions and strategies are looked at; a group counts when a filled role leads it.
# custom:
#   id: POL-09
#   scope: document
#   area: policy
#   severity: medium
#   basis: role_text
#   needs: [documents]
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Varje styrdokument har en förvaltande roll som är tillsatt
#     description: >-
#       Ett dokument som ingen förvaltar blir gammalt, och ett som två förvaltar ändras åt två håll. Regeln ser till
#       policyer, riktlinjer, rutiner, instruktioner och strategier. En grupp räknas när en tillsatt roll leder den.
#   message:
#     sv: "{name} ska förvaltas av exakt en tillsatt roll; antal i dag: {detail.count}."
#     en: "{name} should be maintained by exactly one filled role; number today: {detail.count}."
#   remedy:
#     sv: >-
#       Utse en tillsatt roll som förvaltar dokumentet; den som beslutar dokumentet avgör vem. Notera rollen ensam i
#       dokumentets `maintained_by`, eller tillsätt den som står där under `assignments`.
#     en: >-
#       Name one filled role that maintains the document; whoever decides the document settles who. Record that role
#       alone in the document's `maintained_by`, or fill the one named there under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: maintained_by}
#   source: [{document: "000", section: "L12-14"}, {document: "000", section: "L68-70"}]
package ansvar.rules.policy.maintained

default applies := false

applies if input.kind in {"policy", "guideline", "routine", "instruction", "strategy"}

_filled := [party | some party in input.maintained_by; not party.vacant]

finding contains {
	"detail": {"count": 0, "maintained_by": sort([party.id | some party in input.maintained_by])},
	"related": [{"kind": party.kind, "id": party.id} | some party in input.maintained_by; count(input.maintained_by) == 1],
} if {
	count(_filled) == 0
}

finding contains {"detail": {"count": count(_filled), "maintained_by": sort([party.id | some party in _filled])}} if {
	count(_filled) > 1
}
