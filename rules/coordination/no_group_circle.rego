# METADATA
# scope: package
# title: Group membership has no cycle
# description: >-
#   Where groups are in each other in a circle, nobody can tell which one prepares and which one settles. Each circle is
#   told once, at its first group.
# custom:
#   id: GRP-08
#   scope: group
#   area: coordination
#   severity: medium
#   basis: inferred
#   sv:
#     title: Gruppmedlemskap går inte i cirkel
#     description: >-
#       Där grupper ingår i varandra i cirkel går det inte att säga vilken som bereder och vilken som avgör. Varje
#       cirkel tas upp en gång, vid den första gruppen.
#   message:
#     sv: "{name} ingår i en cirkel av grupper som är medlemmar i varandra."
#     en: "{name} is in a circle of groups that are members of each other."
#   remedy:
#     sv: "Bestäm vilken grupp som ingår i vilken; den som har inrättat grupperna beslutar. Rätta gruppernas `members`."
#     en: "Settle which group is part of which; whoever set up the groups decides. Correct the groups' `members`."
#     class: model_edit
#   witness: {query: entities, target: circle}
#   source: [{document: "001", section: "L63"}]
package ansvar.rules.coordination.no_group_circle

default applies := false

applies if {
	some member in input.members
	member.kind == "group"
}

finding contains {
	"detail": {"circle": sort(input.circle)},
	"related": [{"kind": "group", "id": group} | some group in input.circle],
} if {
	count(input.circle) > 0
	input.id == min(input.circle)
}
