# METADATA
# scope: package
# title: Every group has a convenor that is a filled role
# description: >-
#   A group that nobody calls together does not meet. Chairing or leading it is another matter and does not count here.
# custom:
#   id: GRP-01
#   scope: group
#   area: coordination
#   severity: high
#   basis: role_text
#   needs: [groups]
#   implied_by: [LED-01, INC-06, ANS-12]
#   sv:
#     title: Varje grupp har en sammankallande roll som är tillsatt
#     description: >-
#       En grupp som ingen sammankallar träffas inte. Att vara ordförande eller leda gruppen är en annan sak och räknas
#       inte här.
#   message:
#     sv: "{name} har ingen tillsatt roll som sammankallar gruppen."
#     en: "{name} has no filled role that convenes it."
#   remedy:
#     sv: >-
#       Utse en sammankallande roll, eller tillsätt den som är utsedd; den som har inrättat gruppen beslutar. Notera
#       rollen i gruppens `convenor` och personen under `assignments`.
#     en: >-
#       Name a convening role, or fill the one that is named; whoever set up the group decides. Record the role in the
#       group's `convenor` and the person under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: convenor}
#   source: [{document: "000", section: "L18"}, {document: "001", section: "L16-17"}]
package ansvar.rules.coordination.group_convenor

# It weighs most where something rests on the group.
default _severity := "medium"

_severity := "high" if input.kind == "council"

_severity := "high" if input.duties > 0

finding contains {"severity": _severity, "detail": {"convenor": []}} if not input.convenor.known

finding contains {
	"severity": _severity,
	"detail": {"convenor": input.convenor.value.id},
	"related": [{"kind": "role", "id": input.convenor.value.id}],
} if {
	input.convenor.known
	input.convenor.value.vacant
}
