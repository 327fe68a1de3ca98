# METADATA
# scope: package
# title: From every unit there is an escalation path to the security manager for serious incidents
# description: >-
#   A serious incident can begin anywhere. A unit from which no warning gets through finds out alone, and late.
# custom:
#   id: INC-03
#   scope: unit
#   area: incident_continuity
#   severity: critical
#   basis: inferred
#   needs: [units, roles, lines, escalations]
#   implied_by: [INC-06, LED-01, ANS-12, GRP-05]
#   sv:
#     title: Från varje enhet finns en eskaleringsväg till säkerhetschefen vid allvarlig incident
#     description: >-
#       En allvarlig incident kan börja var som helst. En enhet vars larm inte når fram får klara sig själv, och för
#       länge.
#   message:
#     sv: >-
#       Från {name} finns ingen eskaleringsväg till mottagaren ({params.incident_recipient}) vid en allvarlig incident.
#     en: >-
#       From {name} there is no escalation path to the recipient ({params.incident_recipient}) when a serious incident
#       happens.
#   remedy:
#     sv: >-
#       Bestäm vem i enheten som larmar och vem som tar emot. Enhetens chef beslutar tillsammans med säkerhetschefen.
#       Notera vägen under `escalations` med villkoret `serious_incident`.
#     en: >-
#       Settle who in the unit gives the alarm and who receives it. The unit's manager decides together with the
#       security manager. Record the path under `escalations` with the condition `serious_incident`.
#     class: do_then_record
#     edits: [add_escalation_to_recipient]
#   witness: {query: missing_incident_path, target: params.incident_recipient}
#   source: [{document: "000", section: "L79-81, L166-168"}]
#   params:
#     incident_recipient: {type: functions, unit: function, default: [security_manager]}
package ansvar.rules.incident_continuity.escalation_path

default applies := false

applies if input.reports_incidents

_reached if {
	some function in input.reaches.incident
	function in data.params.incident_recipient
}

default assessed := false

assessed if input.staffing_known

# A role that nobody has said who fills may be vacant: that breaks a way, but mends none.
assessed if not _reached

finding contains {"detail": {}} if not _reached
