# METADATA
# scope: package
# title: No single person's absence cuts all escalation paths to the security manager or management
# description: >-
#   People fall ill and go on leave. A unit whose every alarm goes through one person is mute while that person is away.
# custom:
#   id: INC-08
#   scope: person
#   area: incident_continuity
#   severity: medium
#   basis: inferred
#   needs: [units, roles, assignments, lines, escalations]
#   sv:
#     title: Ingen enskild persons frånvaro bryter alla vägar till säkerhetschef eller ledning
#     description: >-
#       Människor blir sjuka och tar ledigt. En enhet vars alla larm går genom en person är stum när den personen är
#       borta.
#   message:
#     sv: >-
#       Är {name} borta bryts alla vägar till säkerhetschefen och högsta ledningen; antal enheter som drabbas:
#       {detail.units}.
#     en: >-
#       When {name} is away, all paths to the security manager and top management are cut; units affected:
#       {detail.units}.
#   remedy:
#     sv: >-
#       Utse en ersättare eller bestäm en andra väg. Personens chef beslutar. Notera ersättaren under `assignments` som
#       `deputy`, eller vägen under `escalations`.
#     en: >-
#       Appoint a deputy or settle a second way. The person's manager decides. Record the deputy under `assignments` as
#       `deputy`, or the way under `escalations`.
#     class: do_then_record
#   witness: {query: cut}
#   source: [{document: "000", section: "L79-81"}]
package ansvar.rules.incident_continuity.single_person

default applies := false

applies if input.incident_recipient_there

finding contains {"detail": {"units": input.cuts_units, "cut": sort(input.cuts)}} if input.cuts_units > 0
