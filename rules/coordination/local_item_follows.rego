# METADATA
# scope: package
# title: A local plan item builds on the overall action plan
# description: >-
#   What an administration does should pull the same way as the whole. The rule looks at items that are not finished,
#   where there is an overall plan to build on.
# custom:
#   id: LED-16
#   scope: plan_item
#   area: coordination
#   severity: low
#   basis: role_text
#   needs: [plans]
#   sv:
#     title: En lokal planpost bygger på den övergripande handlingsplanen
#     description: >-
#       Förvaltningens åtgärder ska dra åt samma håll som organisationens. Regeln gäller poster som inte är avslutade,
#       när det finns en övergripande plan att bygga på.
#   message:
#     sv: "Planposten {name} i {detail.plan} bygger inte på någon post i den övergripande handlingsplanen."
#     en: "The plan item {name} of {detail.plan} builds on no item of the overall action plan."
#   remedy:
#     sv: >-
#       Peka ut den post eller plan som den lokala posten bidrar till, eller föreslå att den övergripande planen tar upp
#       den. Den som förvaltar den lokala planen avgör. Notera posten eller planen i `follows`.
#     en: >-
#       Point out the item or plan that the local item contributes to, or propose that the overall plan takes it up.
#       Whoever maintains the local plan settles it. Record the item or plan in `follows`.
#     class: model_edit
#   witness: {query: absent, target: follows}
#   source: [{document: "000", section: "L153-154"}]
package ansvar.rules.coordination.local_item_follows

default applies := false

applies if {
	input.open
	input.overall_plan
	input.plan_kind.known
	input.plan_kind.value == "local"
}

_finding := {"detail": {"plan": input.plan}, "related": [{"kind": "plan", "id": input.plan}]}

finding contains _finding if not input.follows.known

finding contains _finding if {
	input.follows_kind.known
	input.follows_kind.value == "local"
}
