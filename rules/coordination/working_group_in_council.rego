# METADATA
# scope: package
# title: The strategic working group is part of the council
# description: >-
#   The working group prepares what the council takes up. The rule looks at working groups that the CISO leads, where
#   there is a council.
# custom:
#   id: GRP-04
#   scope: group
#   area: coordination
#   severity: low
#   basis: role_text
#   needs: [groups]
#   sv:
#     title: Den strategiska arbetsgruppen ingår i rådet
#     description: >-
#       Arbetsgruppen bereder det som rådet tar upp. Regeln ser till arbetsgrupper som den strategiska samordnaren
#       leder, där det finns ett råd.
#   message:
#     sv: "{name} ingår inte i {detail.councils}."
#     en: "{name} is not part of {detail.councils}."
#   remedy:
#     sv: "Ta in arbetsgruppen i rådet; den som har inrättat rådet beslutar. Notera gruppen i rådets `members`."
#     en: >-
#       Take the working group into the council; whoever set up the council decides. Record the group in the council's
#       `members`.
#     class: do_then_record
#   witness: {query: entities, target: councils}
#   source: [{document: "001", section: "L63"}]
package ansvar.rules.coordination.working_group_in_council

default applies := false

applies if {
	count(input.councils) > 0
	input.leader.known
	"ciso" in input.leader.value.functions
}

_part_of_council if {
	some group in input.part_of
	group in input.councils
}

finding contains {
	"detail": {"councils": sort(input.councils)},
	"related": [{"kind": "group", "id": council} | some council in input.councils],
} if {
	not _part_of_council
}
