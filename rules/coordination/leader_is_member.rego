# METADATA
# scope: package
# title: The chair or leader is a member of the group
# description: >-
#   Whoever leads a group from outside hears its talk second hand. A member of a group that is part of this one counts
#   as inside.
# custom:
#   id: GRP-02
#   scope: group
#   area: coordination
#   severity: low
#   basis: inferred
#   sv:
#     title: Ordförande eller ledare är medlem i gruppen
#     description: >-
#       Den som leder en grupp utifrån får höra dess samtal i andra hand. Den som är medlem i en grupp som ingår i
#       gruppen räknas som inne.
#   message:
#     sv: "{detail.outside} leder {name} men är inte medlem i gruppen."
#     en: "{detail.outside} leads {name} but is not a member of the group."
#   remedy:
#     sv: >-
#       Ta in den som leder som medlem, eller låt en medlem leda; den som har inrättat gruppen beslutar. Notera rollen i
#       gruppens `members`, `chair` eller `leader`.
#     en: >-
#       Take the one who leads in as a member, or have a member lead; whoever set up the group decides. Record the role
#       in the group's `members`, `chair` or `leader`.
#     class: do_then_record
#   witness: {query: entities, target: outside}
#   source: [{document: "000", section: "L18"}, {document: "001", section: "L65"}]
package ansvar.rules.coordination.leader_is_member

default applies := false

applies if input.chair.known

applies if input.leader.known

default assessed := false

assessed if count(input.members) > 0

finding contains {
	"detail": {"outside": sort(input.leaders_outside)},
	"related": [{"kind": "role", "id": role} | some role in input.leaders_outside],
} if {
	count(input.leaders_outside) > 0
}
