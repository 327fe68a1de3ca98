# METADATA
# scope: package
# title: A data intrusion was handled with the data protection coordinator
# description: >-
#   Somebody who has been in where they should not be may have seen personal data. Only somebody who looks for it can
#   tell.
# custom:
#   id: INC-11
#   scope: incident
#   area: incident_continuity
#   severity: medium
#   basis: role_text
#   needs: [incidents]
#   implied_by: [INC-10]
#   sv:
#     title: Ett dataintrång hanterades med dataskyddssamordnaren
#     description: >-
#       Den som varit inne där den inte ska vara kan ha sett personuppgifter. Det vet man först när någon har undersökt
#       det.
#   message:
#     sv: "Dataintrånget {name} har hanterats utan samråd med {params.consulted}."
#     en: "The data intrusion {name} was handled without consulting a {params.consulted}."
#   remedy:
#     sv: >-
#       Gå igenom händelsen med dataskyddssamordnaren. Förvaltningens informationssäkerhetssamordnare beslutar. Notera
#       samrådet i incidentens `consulted`.
#     en: >-
#       Go through the event with the data protection coordinator. The administration's information security coordinator
#       decides. Record the consultation in the incident's `consulted`.
#     class: do_then_record
#   witness: {query: entities, target: consulted}
#   source: [{document: "000", section: "L169-171"}]
#   params:
#     consulted: {type: functions, unit: function, default: [data_protection_coordinator]}
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.intrusion_consulted

default applies := false

applies if {
	"intrusion" in input.tags
	_may_be_recent
}

default assessed := false

assessed if input.days_ago.known

_may_be_recent if not input.days_ago.known

_may_be_recent if {
	input.days_ago.known
	input.days_ago.value <= data.params.window_days
}

_consulted if {
	some function in input.involved
	function in data.params.consulted
}

finding contains {"detail": {"consulted": []}} if not _consulted
