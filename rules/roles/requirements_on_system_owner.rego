# METADATA
# scope: package
# title: For each system an owner of its information sets requirements on the system owner
# description: >-
#   A system is as well protected as somebody has asked for. The demand counts when the two are one role, when a duty to
#   oversee or decide is towards the system owner, or when the system owner reports to the information owner.
# custom:
#   id: ANS-08
#   scope: system
#   area: roles
#   severity: high
#   basis: guidance
#   needs: [assets, lines, duties]
#   sv:
#     title: För varje system ställer en informationsägare krav på systemägaren
#     description: >-
#       Ett system blir så väl skyddat som någon har begärt. Kravet räknas när rollen är en och samma, när en uppgift
#       att övervaka eller besluta vänder sig till systemägaren, eller när systemägaren rapporterar till
#       informationsägaren.
#   message:
#     sv: "{detail.information_owners} äger information i {name} men ställer inga krav på den som äger systemet."
#     en: "{detail.information_owners} owns information in {name} but sets no requirements on whoever owns the system."
#   remedy:
#     sv: >-
#       Låt informationsägaren ställa säkerhetskrav på systemägaren; förvaltningschefen beslutar. Notera det under
#       `duties` som en uppgift av slaget `oversee` med systemägaren i `counterpart`.
#     en: >-
#       Have the information owner set security requirements on the system owner; the head of administration decides.
#       Record it under `duties` as a duty of kind `oversee` with the system owner in `counterpart`.
#     class: do_then_record
#   witness: {query: entities, target: information_owners}
#   source: [{document: "003", section: "§2.4 L632-633"}]
package ansvar.rules.roles.requirements_on_system_owner

default applies := false

applies if {
	count(input.owners) > 0
	count(input.information_owners) > 0
}

finding contains {
	"detail": {"information_owners": sort(input.information_owners)},
	"related": [{"kind": owner.kind, "id": owner.id} | some owner in input.owners],
} if {
	not input.requirements_set
}
