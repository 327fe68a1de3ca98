# METADATA
# scope: package
# title: Nobody approves their own access right
# description: An approval is a second pair of eyes. Where one person asks and answers, there is only one.
# custom:
#   id: ANS-27
#   scope: access
#   area: roles
#   severity: medium
#   basis: inferred
#   implied_by: [ANS-25]
#   sv:
#     title: Ingen godkänner sin egen behörighet
#     description: Ett godkännande är ett andra par ögon. Frågar och svarar samma person finns bara ett.
#   message:
#     sv: "Behörigheten {name} till {detail.system} är godkänd av innehavaren själv."
#     en: "The access right {name} to {detail.system} was approved by its own holder."
#   remedy:
#     sv: >-
#       Låt innehavarens chef pröva behörigheten på nytt och godkänna eller avbeställa den. Notera chefen i
#       `approved_by` och dagen i `approved_on` under `access`.
#     en: >-
#       Have the holder's manager consider the access right anew and approve or cancel it. Record the manager in
#       `approved_by` and the day in `approved_on` under `access`.
#     class: do_then_record
#   witness: {query: entities, target: approver}
#   source: [{document: "004", section: "L75"}]
package ansvar.rules.roles.no_own_approval

default applies := false

# A right that has been cancelled is past.
applies if not input.ended_days_ago.known

applies if input.ended_days_ago.value < 0

default assessed := false

# Of several who fill a role nobody knows which one approved.
assessed if {
	input.approved_by.known
	count(input.approved_by.value.people) > 0
	not _one_of_several
}

_one_of_several if {
	input.person in input.approved_by.value.people
	count(input.approved_by.value.people) > 1
}

finding contains {
	"detail": {"approver": input.approved_by.value.id, "system": input.system},
	"related": [{"kind": input.approved_by.value.kind, "id": input.approved_by.value.id}],
} if {
	input.approved_by.known
	input.approved_by.value.people == [input.person]
}
