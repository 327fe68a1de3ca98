# METADATA
# scope: package
# title: Every role that answers for something is filled today
# description: >-
#   When the role stands empty what it answers for stands still, and those who depend on it often find out last. It
#   weighs most where the role owns or leads duties.
# custom:
#   id: ANS-12
#   scope: role
#   area: roles
#   severity: high
#   basis: guidance
#   implied_by: [LED-01, INC-06]
#   sv:
#     title: Varje roll som svarar för något är tillsatt i dag
#     description: >-
#       När rollen står tom står det den svarar för stilla, och de som är beroende av det får ofta veta det sist. Det
#       väger tyngst där rollen äger eller leder uppgifter.
#   message:
#     sv: "{name} har ingen ordinarie innehavare i dag men ska ansvara för detta: {detail.answers_for}."
#     en: "{name} has no ordinary holder today but is to answer for the following: {detail.answers_for}."
#   remedy:
#     sv: >-
#       Tillsätt rollen, eller lägg det den svarar för på en annan roll tills vidare. Rollens chef beslutar. Notera
#       personen under `assignments`, eller den nya rollen där den gamla står (`holder`, `owner`, `maintained_by`).
#     en: >-
#       Fill the role, or give what it answers for to another for the time being. The role's manager decides. Record the
#       person under `assignments`, or the other role where the old one stands (`holder`, `owner`, `maintained_by`).
#     class: do_then_record
#   witness: {query: entities, target: answers_for}
#   source: [{document: "003", section: "§2.5 L728-734"}]
package ansvar.rules.roles.accountable_role_filled

default applies := false

applies if count(input.accountable_for) > 0

applies if count(input.things_answered_for) > 0

default assessed := false

assessed if input.staffing != "unknown"

_severity := "high" if count(input.accountable_for) > 0

_severity := "medium" if count(input.accountable_for) == 0

finding contains {
	"severity": _severity,
	"detail": {"answers_for": array.concat(input.accountable_for, input.things_answered_for)},
	"related": [{"kind": "duty", "id": duty} | some duty in input.accountable_for],
} if {
	input.vacant
}
