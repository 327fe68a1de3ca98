# METADATA
# scope: package
# title: Both management's and the operations' responsibility are described
# description: >-
#   Management answers for direction and means, each operation for its own protection. Where only one side is written
#   down, the other is easily taken for granted.
# custom:
#   id: ANS-15
#   scope: organisation
#   area: roles
#   severity: medium
#   basis: guidance
#   needs: [duties]
#   implied_by: [ANS-10]
#   sv:
#     title: Både ledningens och verksamheternas ansvar är beskrivet
#     description: >-
#       Ledningen svarar för inriktning och medel, varje verksamhet för sitt eget skydd. Är bara den ena sidan
#       nedskriven tas den andra lätt för given.
#   message:
#     sv: "I {name} är {detail.missing} inte beskrivet: ingen uppgift är lagd på den sidan."
#     en: "In {name}, {detail.missing} is not described: no duty is given to that side."
#   remedy:
#     sv: >-
#       Beskriv båda sidornas uppgifter; kommun- eller regiondirektören beslutar. Notera dem under `duties` med `side:
#       management` eller `side: operations`.
#     en: >-
#       Describe the duties of both sides; the chief executive decides. Record them under `duties` with `side:
#       management` or `side: operations`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.4 L618-621"}]
package ansvar.rules.roles.both_sides_described

# A duty that does not say whose side it is on may be on the missing one.
default assessed := false

assessed if count(input.sides) == 2

assessed if {
	count(input.sides) > 0
	input.sides_unsaid == 0
}

# Duties of a side that are laid on nobody yet.
_waiting(side) := [{"kind": "duty", "id": duty.id} |
	some entry in input.topics
	some duty in entry.duties
	duty.side.known
	duty.side.value == side
	count(duty.holders) == 0
]

finding contains {
	"detail": {"missing": "management_side"},
	"related": _waiting("management"),
} if {
	not "management" in input.sides
}

finding contains {
	"detail": {"missing": "operations_side"},
	"related": _waiting("operations"),
} if {
	not "operations" in input.sides
}
