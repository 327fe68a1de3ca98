# METADATA
# scope: package
# title: The role that controls IT production is not subordinate to it
# description: >-
#   Whoever checks a house should not be paid to keep it quiet. The role may well be IT's link to the rest of the
#   organisation, so this is a thing to weigh rather than a fault.
# custom:
#   id: SEP-04
#   scope: role
#   area: infrastructure
#   severity: low
#   basis: inferred
#   sv:
#     title: Rollen som kontrollerar it-produktionen är inte underställd den
#     description: >-
#       Den som ska kontrollera ett hus bör inte vara anställd av det. Rollen kan ändå vara länken till it, så det här
#       är något att väga, inte ett givet fel.
#   message:
#     sv: "{name} ska kontrollera it-produktionen men är själv placerad under it eller rapporterar till it-chefen."
#     en: "{name} is to control IT production but is itself placed under IT or reports to the IT manager."
#   remedy:
#     sv: >-
#       Pröva om rollen kan placeras utanför it, eller ge den en egen rapportväg förbi it-chefen; kommun- eller
#       regiondirektören beslutar. Notera enheten i rollens `unit` under `roles`, och vägen under `lines`.
#     en: >-
#       Consider placing the role outside IT, or give it a reporting line of its own past the IT manager; the chief
#       executive decides. Record the unit in the role's `unit` under `roles`, and the line under `lines`.
#     class: do_then_record
#   witness: {query: reporting_path, target: it_manager}
#   source: [{document: "001", section: "L24-29"}]
#   params:
#     controllers: {type: functions, unit: function, default: [it_security_officer]}
package ansvar.rules.infrastructure.it_control_outside_it

default applies := false

# A role that also heads IT is no controller, and that is another matter.
applies if {
	_controls
	not "it_manager" in input.functions
}

_controls if {
	some function in input.functions
	function in data.params.controllers
}

_controls if {
	some duty in input.holds
	duty.kind == "oversee"
	duty.topic.known
	duty.topic.value == "operations"
}

default assessed := false

assessed if input.unit.known

assessed if {
	some line in input.lines
	line.form == "formal"
}

_subordinate if input.under_it

_subordinate if "it_manager" in input.reaches.reporting

finding contains {"detail": {}} if {
	_subordinate
	not _past_it
}

# A line straight to top management, beside the one to IT, is a way past it.
_past_it if {
	some line in input.lines
	line.counts
	line.top_management
}
