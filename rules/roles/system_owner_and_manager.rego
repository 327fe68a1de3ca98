# METADATA
# scope: package
# title: Every system has a system owner and a system manager
# description: >-
#   One answers for what the system is to do and how well it is protected, the other for its daily running. Both are
#   needed.
# custom:
#   id: ANS-09
#   scope: system
#   area: roles
#   severity: medium
#   basis: inferred
#   needs: [systems]
#   sv:
#     title: Varje system har systemägare och systemansvarig
#     description: En svarar för vad systemet ska göra och hur väl det skyddas, en för den dagliga driften. Båda behövs.
#   message:
#     sv: "Systemet ”{name}” saknar {detail.missing}."
#     en: "The system “{name}” has no {detail.missing}."
#   remedy:
#     sv: >-
#       Utse den som saknas. Verksamhetens chef utser systemägaren, och systemägaren utser systemansvarig. Notera
#       rollerna i `owner` och `manager` under `systems`.
#     en: >-
#       Appoint whoever is missing. The head of the operation appoints the system owner, who appoints the system
#       manager. Record the roles in `owner` and `manager` under `systems`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "004", section: "L19-20, L63"}]
package ansvar.rules.roles.system_owner_and_manager

_missing contains "system_owner" if count(input.owners) == 0

_missing contains "system_manager" if count(input.managers) == 0

finding contains {"detail": {"missing": sort(_missing)}} if count(_missing) > 0
