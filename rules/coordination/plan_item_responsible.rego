# METADATA
# scope: package
# title: Whoever is responsible for a plan item is a filled role or a person
# description: >-
#   An item does not get done when whoever is responsible for it is not there. A group counts when it leads to a filled
#   role, but a whole unit answers for nothing. The rule looks at items that are not finished.
# custom:
#   id: LED-14
#   scope: plan_item
#   area: coordination
#   severity: medium
#   basis: role_text
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Planpostens ansvariga är en tillsatt roll eller en person
#     description: >-
#       En post vars ansvariga inte finns blir inte gjord. En grupp godtas när den leder till en tillsatt roll, men en
#       hel enhet svarar inte för något. Regeln ser till poster som inte är avslutade.
#   message:
#     sv: >-
#       Planposten {name} har {detail.responsible} som ansvarig, men där finns ingen tillsatt roll eller person som
#       svarar för den.
#     en: >-
#       For the plan item {name}, {detail.responsible} is recorded as responsible, but no filled role or person there
#       answers for it.
#   remedy:
#     sv: >-
#       Utse en annan ansvarig eller tillsätt rollen; den som beslutar om planen avgör. Notera den ansvariga i postens
#       `responsible`, eller personen under `assignments`.
#     en: >-
#       Make somebody else responsible or fill the role; whoever decides the plan settles it. Record who is responsible
#       in the item's `responsible`, or the person under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: responsible}
#   source: [{document: "000", section: "L54-55"}]
package ansvar.rules.coordination.plan_item_responsible

default applies := false

applies if input.open

default assessed := false

assessed if input.responsible.known

_nobody if {
	input.responsible.known
	input.responsible.value.vacant
}

_nobody if {
	input.responsible.known
	input.responsible.value.kind == "unit"
}

finding contains {
	"detail": {"responsible": input.responsible.value.id},
	"related": [{"kind": input.responsible.value.kind, "id": input.responsible.value.id}],
} if {
	input.responsible.known
	_nobody
}
