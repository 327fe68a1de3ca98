# METADATA
# scope: package
# title: The CISO's unit is not IT and has no IT unit above it
# description: >-
#   Information is more than IT. Placed inside IT, the security work easily sees only what IT sees, and reviews its own
#   house.
# custom:
#   id: ANS-03
#   scope: role
#   area: roles
#   severity: high
#   basis: guidance
#   sv:
#     title: CISO:s enhet är inte it och har ingen it-enhet över sig
#     description: >-
#       Information är mer än it. Placerat inom it ser säkerhetsarbetet lätt bara det som it ser, och granskar sitt eget
#       hus.
#   message:
#     sv: "{name} är placerad i {detail.unit}, som är it eller har en it-enhet över sig."
#     en: "{name} is placed in {detail.unit}, which is IT or has an IT unit above it."
#   remedy:
#     sv: >-
#       Flytta uppdraget till en enhet utanför it, till exempel kommunledningskontoret. Kommundirektören eller
#       motsvarande beslutar. Notera den nya enheten i rollens `unit` under `roles`.
#     en: >-
#       Move the assignment to a unit outside IT, such as the management office. The chief executive decides. Record the
#       new unit in the role's `unit` under `roles`.
#     class: do_then_record
#   witness: {query: field, target: unit}
#   source: [{document: "003", section: "§2.3 L527-533; §2.5 L775-777"}]
package ansvar.rules.roles.ciso_outside_it

default applies := false

applies if {
	"ciso" in input.functions
	not input.vacant
}

default assessed := false

assessed if input.unit.known

finding contains {"detail": {"unit": input.unit.value}} if {
	input.unit.known
	input.under_it
}
