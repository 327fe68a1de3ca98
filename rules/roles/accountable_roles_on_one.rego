# METADATA
# scope: package
# title: No person fills more accountable roles than the limit
# description: >-
#   In a small organisation one person may wear several hats, but with every hat there is less time for each and fewer
#   to see mistakes. The rule counts roles that own or lead a duty; the limit is a setting.
# custom:
#   id: SEP-05
#   scope: person
#   area: roles
#   severity: medium
#   basis: inferred
#   sv:
#     title: Ingen person har fler ansvarsroller än gränsen
#     description: >-
#       I en liten organisation kan en person ha flera roller, men för varje ny blir det mindre tid för de andra och
#       färre som ser misstagen. Regeln räknar roller som svarar för eller leder en uppgift; gränsen är en inställning.
#   message:
#     sv: "{name} har {detail.count} roller som svarar för eller leder uppgifter, fler än gränsen {params.max_roles}."
#     en: "{name} fills {detail.count} roles that own or lead duties, more than the limit of {params.max_roles}."
#   remedy:
#     sv: "Fördela rollerna på fler personer; personens chef beslutar. Notera det under `assignments`."
#     en: "Spread the roles over more people; the person's manager decides. Record it under `assignments`."
#     class: do_then_record
#   witness: {query: entities, target: roles}
#   source: [{document: "003", section: "§2.5 note 2 L754-755"}, {document: "002", section: "§5.3 L378-384"}]
#   params:
#     max_roles: {type: integer, unit: roles, default: 4}
package ansvar.rules.roles.accountable_roles_on_one

default applies := false

applies if count(input.accountable_roles) > 0

finding contains {
	"detail": {"roles": sort(input.accountable_roles), "count": count(input.accountable_roles)},
	"related": [{"kind": "role", "id": role} | some role in input.accountable_roles],
} if {
	count(input.accountable_roles) > data.params.max_roles
}
