# METADATA
# scope: package
# title: A duty that a group answers for leads to one person through its leader
# description: A group cannot be held to account; its leader can. The rule looks at groups that own or lead something.
# custom:
#   id: GRP-05
#   scope: group
#   area: coordination
#   severity: medium
#   basis: inferred
#   needs: [groups]
#   implied_by: [LED-01, INC-06, ANS-12]
#   sv:
#     title: En uppgift som en grupp ansvarar för leder till en person genom gruppens ledare
#     description: >-
#       En grupp kan inte ställas till svars, men dess ledare kan det. Regeln ser till grupper som ansvarar för eller
#       leder något.
#   message:
#     sv: "{name} ansvarar för {detail.duties}, men gruppen har ingen tillsatt roll som leder den."
#     en: "{name} answers for {detail.duties}, but no filled role leads the group."
#   remedy:
#     sv: >-
#       Utse en roll som leder gruppen, eller tillsätt den som är utsedd; den som har inrättat gruppen beslutar. Notera
#       rollen i gruppens `leader` och personen under `assignments`.
#     en: >-
#       Name a role that leads the group, or fill the one that is named; whoever set up the group decides. Record the
#       role in the group's `leader` and the person under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: leader}
#   source: [{document: "001", section: "L59-65"}]
package ansvar.rules.coordination.group_accountability

default applies := false

applies if count(input.accountable_for) > 0

_leader := [input.vacant_leader.value | input.vacant_leader.known]

_duties := [{"kind": "duty", "id": duty} | some duty in input.accountable_for]

finding contains {
	"detail": {"duties": sort(input.accountable_for), "leader": _leader},
	"related": array.concat(_duties, [{"kind": "role", "id": role} | some role in _leader]),
} if {
	not input.resolves_to.known
}
