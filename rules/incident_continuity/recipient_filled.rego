# METADATA
# scope: package
# title: The security manager role exists and is filled
# description: Every alarm about a serious incident ends somewhere. If nobody is there, all paths to it lead to nothing.
# custom:
#   id: INC-06
#   scope: organisation
#   area: incident_continuity
#   severity: critical
#   basis: inferred
#   needs: [roles, assignments]
#   sv:
#     title: Rollen säkerhetschef finns och är tillsatt
#     description: >-
#       Varje larm om en allvarlig incident ska landa hos någon. Finns ingen där leder alla vägar dit till ingenting.
#   message:
#     sv: "{name} har ingen tillsatt roll som kan ta emot larm om allvarliga incidenter ({params.incident_recipient})."
#     en: "{name} has no filled role to receive alarms about serious incidents ({params.incident_recipient})."
#   remedy:
#     sv: >-
#       Utse någon som tar emot larm om allvarliga incidenter, och bestäm hur larmen når dit. Kommundirektören eller
#       motsvarande beslutar. Notera rollen under `roles`, personen under `assignments` och vägarna under `escalations`.
#     en: >-
#       Appoint somebody to receive alarms about serious incidents, and settle how alarms get there. The chief executive
#       decides. Record the role under `roles`, the person under `assignments` and the ways under `escalations`.
#     class: do_then_record
#   witness: {query: absent, target: params.incident_recipient}
#   source: [{document: "000", section: "L79-81"}]
#   params:
#     incident_recipient: {type: functions, unit: function, default: [security_manager]}
package ansvar.rules.incident_continuity.recipient_filled

_recipients := [entry | some entry in input.functions; entry.function in data.params.incident_recipient]

_filled contains role if {
	some entry in _recipients
	some role in entry.filled
}

_vacant := sort({role | some entry in _recipients; some role in entry.vacant})

finding contains {
	"detail": {"vacant": _vacant},
	"related": [{"kind": "role", "id": role} | some role in _vacant],
} if {
	count(_filled) == 0
}
