# METADATA
# scope: package
# title: Every plan item has goal, activity, cost, person responsible, start and end
# description: >-
#   An item that lacks one of the six can be neither decided, paid for nor followed up. Cancelled items are left alone.
# custom:
#   id: LED-11
#   scope: plan_item
#   area: coordination
#   severity: high
#   basis: role_text
#   needs: [plans]
#   sv:
#     title: Varje post i handlingsplanen har mål, aktivitet, kostnad, ansvarig, start och slut
#     description: >-
#       En post som saknar något av de sex kan varken beslutas, betalas eller följas upp. Avbrutna poster lämnas därhän.
#   message:
#     sv: "Planposten {name} saknar uppgift under {detail.missing}."
#     en: "The plan item {name} has nothing recorded under {detail.missing}."
#   remedy:
#     sv: >-
#       Låt den som förvaltar planen ta fram uppgifterna och ledningen besluta om kostnad och ansvarig. Notera dem i
#       postens fält under `items`.
#     en: >-
#       Have whoever maintains the plan find out what is missing and management decide on the cost and who is
#       responsible. Record it in the item's fields under `items`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "000", section: "L53-55"}, {document: "001", section: "L90-93"}]
package ansvar.rules.coordination.plan_item_fields

default applies := false

applies if not input.status.known

applies if {
	input.status.known
	input.status.value != "cancelled"
}

_missing contains "goal" if not input.goal.known

_missing contains "activity" if not input.activity.known

_missing contains "cost" if not input.cost.known

_missing contains "responsible" if not input.responsible.known

_missing contains "start" if not input.start_days_ago.known

_missing contains "end" if not input.end_days_ago.known

# What nobody is responsible for does not get done; the rest can be filled in by whoever is.
default _severity := "medium"

_severity := "high" if "responsible" in _missing

finding contains {
	"severity": _severity,
	"detail": {"missing": sort([field | some field in _missing])},
} if {
	count(_missing) > 0
}
