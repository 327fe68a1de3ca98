# METADATA
# scope: package
# title: Each access right was approved by the holder's nearest manager
# description: >-
#   The nearest manager knows what the work needs. The rule looks for whoever heads the unit of a role that the holder
#   fills, or the nearest unit above that another person heads.
# custom:
#   id: ANS-25
#   scope: access
#   area: roles
#   severity: high
#   basis: role_text
#   sv:
#     title: Varje behörighet är godkänd av innehavarens närmaste chef
#     description: >-
#       Närmaste chefen vet vad arbetet kräver. Regeln söker den som är chef för enheten där innehavaren har en roll,
#       eller för närmaste enhet ovanför med en annan chef.
#   message:
#     sv: >-
#       Behörigheten {name} till {detail.system} är godkänd av {detail.approver}, som inte är innehavarens närmaste
#       chef.
#     en: >-
#       The access right {name} to {detail.system} was approved by {detail.approver}, who is not the holder's nearest
#       manager.
#   remedy:
#     sv: >-
#       Låt närmaste chefen ({detail.managers}) pröva behörigheten på nytt och godkänna eller avbeställa den. Notera
#       chefen i `approved_by` och dagen i `approved_on` under `access`.
#     en: >-
#       Have the nearest manager ({detail.managers}) consider the access right anew and approve or cancel it. Record the
#       manager in `approved_by` and the day in `approved_on` under `access`.
#     class: do_then_record
#   witness: {query: entities, target: approver}
#   source: [{document: "004", section: "L75"}]
package ansvar.rules.roles.access_approved_by_manager

default applies := false

# A right that has been cancelled is past.
applies if not input.ended_days_ago.known

applies if input.ended_days_ago.value < 0

default assessed := false

assessed if {
	input.approved_by.known
	input.approved_by.value.kind in {"role", "person"}
	count(input.managers) > 0
}

_by_manager if input.approved_by.value.id in input.managers

_by_manager if {
	some person in input.approved_by.value.people
	person in input.manager_people
}

_by_holder if input.person in input.approved_by.value.people

default _severity := "medium"

_severity := "high" if _by_holder

finding contains {
	"severity": _severity,
	"detail": {"approver": input.approved_by.value.id, "managers": sort(input.managers), "system": input.system},
	"related": [{"kind": input.approved_by.value.kind, "id": input.approved_by.value.id}],
} if {
	input.approved_by.known
	not _by_manager
}
