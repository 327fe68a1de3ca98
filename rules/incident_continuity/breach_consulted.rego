# METADATA
# scope: package
# title: A personal data breach was handled with the data protection coordinator and the data protection officer
# description: >-
#   A breach of personal data has duties and deadlines of its own. Those who know them have to be asked while there is
#   still time.
# custom:
#   id: INC-10
#   scope: incident
#   area: incident_continuity
#   severity: high
#   basis: role_text
#   needs: [incidents]
#   sv:
#     title: En personuppgiftsincident hanterades med dataskyddssamordnaren och dataskyddsombudet
#     description: >-
#       En personuppgiftsincident har egna plikter och tidsgränser. De som kan dem måste tillfrågas medan det finns tid.
#   message:
#     sv: "Personuppgiftsincidenten {name} har hanterats utan {detail.missing}."
#     en: "The personal data breach {name} was handled without those who are to be asked: {detail.missing}."
#   remedy:
#     sv: >-
#       Ta in den som saknas, och pröva om händelsen ska anmälas. Den personuppgiftsansvarige beslutar. Notera de
#       tillfrågade i incidentens `consulted`, och tillsätt rollerna under `roles` om de inte finns.
#     en: >-
#       Bring in whoever is missing, and consider whether the event is to be notified. The controller decides. Record
#       those asked in the incident's `consulted`, and appoint the roles under `roles` if there are none.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "000", section: "L83"}, {document: "000", section: "L169-171"}]
#   params:
#     consulted: {type: functions, unit: function, default: [data_protection_coordinator, dpo]}
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.breach_consulted

default applies := false

applies if {
	_may_be_breach
	_may_be_recent
}

default assessed := false

assessed if {
	input.personal_data.known
	input.days_ago.known
}

_may_be_breach if not input.personal_data.known

_may_be_breach if {
	input.personal_data.known
	input.personal_data.value
}

_may_be_recent if not input.days_ago.known

_may_be_recent if {
	input.days_ago.known
	input.days_ago.value <= data.params.window_days
}

_missing contains function if {
	some function in data.params.consulted
	not function in input.involved
}

# Somebody who knows the rules was asked.
default _severity := "high"

_severity := "medium" if {
	some function in data.params.consulted
	function in input.involved
}

finding contains {"severity": _severity, "detail": {"missing": sort(_missing)}} if count(_missing) > 0
