# METADATA
# scope: package
# title: The overall action plan was updated in the last twelve months
# description: A plan that is not kept current steers nothing. Plans whose items are all finished are left alone.
# custom:
#   id: LED-18
#   scope: plan
#   area: coordination
#   severity: medium
#   basis: inferred
#   sv:
#     title: Den övergripande handlingsplanen har uppdaterats de senaste tolv månaderna
#     description: En plan som inte hålls aktuell styr inget. Planer där alla poster är avslutade lämnas därhän.
#   message:
#     sv: "{name} uppdaterades senast {detail.days:date}; gränsen är {params.limit_days:span}."
#     en: "{name} was last updated on {detail.days:date}; the limit is {params.limit_days:span}."
#   remedy:
#     sv: >-
#       Låt den som förvaltar planen gå igenom den med de ansvariga och lägga fram ändringarna för beslut hos ledningen.
#       Notera dagen i planens `updated_on`.
#     en: >-
#       Have whoever maintains the plan go through it with those responsible and put the changes to management for
#       decision. Record the day in the plan's `updated_on`.
#     class: do_then_record
#   witness: {query: field, target: updated_on}
#   source: [{document: "000", section: "L53-55"}]
#   params:
#     limit_days: {type: integer, unit: days, default: 365}
package ansvar.rules.coordination.plan_updated

default applies := false

applies if {
	input.kind.known
	input.kind.value == "overall"
	_alive
}

_alive if input.items == 0

_alive if input.open_items > 0

default assessed := false

assessed if input.updated_days_ago.known

finding contains {"detail": {"days": input.updated_days_ago.value}} if {
	input.updated_days_ago.known
	input.updated_days_ago.value > data.params.limit_days
}
