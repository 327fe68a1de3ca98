# METADATA
# scope: package
# title: Every duty in the model has a holder
# description: A duty that is written down but given to nobody is done by nobody, and everybody believes that it is.
# custom:
#   id: ANS-10
#   scope: duty
#   area: roles
#   severity: medium
#   basis: inferred
#   needs: [duties]
#   sv:
#     title: Varje uppgift i ansvarsmodellen har en ansvarig roll
#     description: En uppgift som är nedskriven men inte lagd på någon blir inte gjord, fast alla tror det.
#   message:
#     sv: "Uppgiften ”{name}” har ingen ansvarig roll."
#     en: "The duty “{name}” has no role that holds it."
#   remedy:
#     sv: >-
#       Lägg uppgiften på en roll eller grupp. Den som har ledningsansvaret beslutar. Notera den i `holder` under
#       `duties`.
#     en: >-
#       Assign the duty to a role or a group. Whoever has the management responsibility decides. Record it in `holder`
#       under `duties`.
#     class: do_then_record
#   witness: {query: absent, target: holder}
#   source: [{document: "003", section: "§2.4 L619-621"}]
package ansvar.rules.roles.duty_held

default applies := false

applies if input.first_of_same

finding contains {"detail": {}} if count(input.all_holders) == 0
