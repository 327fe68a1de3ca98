# METADATA
# scope: package
# title: Every role that owns or leads a duty is filled today
# description: When the role stands empty its duties stand still, and those who depend on them often find out last.
# custom:
#   id: ANS-12
#   scope: role
#   area: roles
#   severity: high
#   basis: guidance
#   needs: []
#   implied_by: [LED-01, INC-06]
#   sv:
#     title: Varje roll som svarar för eller leder en uppgift är tillsatt i dag
#     description: När rollen står tom står dess uppgifter stilla, och de som är beroende av dem får ofta veta det sist.
#   message:
#     sv: "{name} har ingen ordinarie innehavare i dag men ska svara för uppgifter: {detail.duties}."
#     en: "{name} has no ordinary holder today but is to answer for duties: {detail.duties}."
#   remedy:
#     sv: >-
#       Tillsätt rollen, eller lägg uppgifterna på en annan roll tills vidare. Rollens chef beslutar. Notera personen
#       under `assignments`, eller den nya rollen i `holder` under `duties`.
#     en: >-
#       Fill the role, or lay its duties on another for the time being. The role's manager decides. Record the person
#       under `assignments`, or the other role in `holder` under `duties`.
#     class: do_then_record
#     edits: []
#   witness: {query: entities, target: duties}
#   source: [{document: "003", section: "§2.5 L728-734"}]
package ansvar.rules.roles.accountable_role_filled

default applies := false

applies if count(input.accountable_for) > 0

default assessed := false

assessed if input.staffing != "unknown"

finding contains {"detail": {"duties": sort(input.accountable_for)}} if input.vacant
