# METADATA
# scope: package
# title: No unfinished plan item is past its end date
# description: >-
#   Decided measures are followed up continuously. An item that runs on past its end tells that nobody does, or that the
#   plan no longer holds.
# custom:
#   id: LED-13
#   scope: plan_item
#   area: coordination
#   severity: medium
#   basis: role_text
#   sv:
#     title: Ingen oavslutad planpost har passerat sitt slutdatum
#     description: >-
#       Beslutade åtgärder följs upp löpande. En post som löper vidare efter sitt slut visar att ingen gör det, eller
#       att planen inte längre gäller.
#   message:
#     sv: "Planposten {name} skulle ha varit klar {detail.days:date}."
#     en: "The plan item {name} should have been finished on {detail.days:date}."
#   remedy:
#     sv: >-
#       Låt den ansvariga för posten avsluta den eller begära ny tid; den som beslutar om planen avgör. Notera `status`
#       eller ett nytt `end` på posten.
#     en: >-
#       Have whoever is responsible for the item finish it or ask for more time; whoever decides the plan settles it.
#       Record `status` or a new `end` on the item.
#     class: do_then_record
#   witness: {query: field, target: end}
#   source: [{document: "000", section: "L53-58"}]
package ansvar.rules.coordination.plan_item_overdue

default applies := false

applies if input.open

default assessed := false

assessed if {
	input.status.known
	input.end_days_ago.known
}

finding contains {"detail": {"days": input.end_days_ago.value}} if {
	input.end_days_ago.known
	input.end_days_ago.value > 0
}
