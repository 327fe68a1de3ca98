# METADATA
# scope: package
# title: A plan item does not start after its end
# description: An item that ends before it starts cannot be followed up, and its place in the plan is unknown.
# custom:
#   id: LED-12
#   scope: plan_item
#   area: coordination
#   severity: medium
#   basis: inferred
#   sv:
#     title: Ingen planpost börjar efter sitt slut
#     description: En post som slutar innan den börjar går inte att följa upp, och dess plats i planen är okänd.
#   message:
#     sv: "Planposten {name} börjar {detail.days} dagar efter sitt slutdatum."
#     en: "The plan item {name} starts {detail.days} days after its end date."
#   remedy:
#     sv: "Låt den som förvaltar planen reda ut vilka datum som gäller. Rätta `start` eller `end` på posten."
#     en: "Have whoever maintains the plan find out which dates hold. Correct `start` or `end` of the item."
#     class: model_edit
#   witness: {query: field, target: start}
#   source: [{document: "000", section: "L53-55"}]
package ansvar.rules.coordination.plan_item_dates

default assessed := false

assessed if {
	input.start_days_ago.known
	input.end_days_ago.known
}

finding contains {"detail": {"days": input.end_days_ago.value - input.start_days_ago.value}} if {
	input.start_days_ago.known
	input.end_days_ago.known
	input.start_days_ago.value < input.end_days_ago.value
}
