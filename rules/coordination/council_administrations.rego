# METADATA
# scope: package
# title: The council has a member from every administration
# description: >-
#   What is agreed in the council reaches the administrations that sit in it. The others hear of it late, or not at all.
# custom:
#   id: GRP-03
#   scope: group
#   area: coordination
#   severity: medium
#   basis: inferred
#   needs: [groups, units]
#   sv:
#     title: Rådet har en ledamot från varje förvaltning
#     description: >-
#       Det som rådet enas om når de förvaltningar som sitter i det. De andra får höra det sent eller inte alls.
#   message:
#     sv: "{name} har ingen ledamot från {detail.administrations}."
#     en: "{name} has no member from {detail.administrations}."
#   remedy:
#     sv: >-
#       Utse en ledamot, helst förvaltningens informationssäkerhetssamordnare; förvaltningschefen beslutar. Notera
#       rollen i gruppens `members`.
#     en: >-
#       Name a member, preferably the administration's coordinator of information security; the head of administration
#       decides. Record the role in the group's `members`.
#     class: do_then_record
#   witness: {query: entities, target: administrations}
#   source: [{document: "000", section: "L127-132"}]
package ansvar.rules.coordination.council_administrations

default applies := false

applies if input.kind == "council"

default assessed := false

assessed if count(input.members) > 0

finding contains {
	"detail": {"administrations": sort(input.administrations_outside)},
	"related": [{"kind": "unit", "id": unit} | some unit in input.administrations_outside],
} if {
	count(input.administrations_outside) > 0
}
