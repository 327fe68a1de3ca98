# METADATA
# scope: package
# title: The information security coordinator took part in an impact assessment
# description: >-
#   The analyses that data protection asks for are largely those of information security. Made apart they are made
#   twice, or each misses what the other knows.
# custom:
#   id: RIS-15
#   scope: event
#   area: risk_analysis
#   severity: low
#   basis: role_text
#   sv:
#     title: Den strategiska informationssäkerhetssamordnaren deltog i konsekvensbedömningen
#     description: >-
#       De analyser som dataskyddet kräver är till stor del desamma som informationssäkerhetens. Görs de var för sig
#       görs de två gånger, eller så missar den ena det den andra vet.
#   message:
#     sv: "Konsekvensbedömningen {name} gjordes utan {params.coordinator}."
#     en: "The impact assessment {name} was made without {params.coordinator}."
#   remedy:
#     sv: >-
#       Låt samordnaren gå igenom bedömningen och delta från början nästa gång. Den som ansvarar för behandlingen
#       beslutar. Notera samordnaren i händelsens `participants` under `events`.
#     en: >-
#       Let the coordinator go through the assessment, and take part from the start next time. Whoever is responsible
#       for the processing decides. Record the coordinator in the event's `participants` under `events`.
#     class: do_then_record
#   witness: {query: absent, target: params.coordinator}
#   source: [{document: "000", section: "L40"}, {document: "002", section: "§3.1 L170-182"}]
#   params:
#     coordinator: {type: functions, unit: function, default: [ciso]}
#     window_days: {type: integer, unit: days, default: 730}
package ansvar.rules.risk_analysis.impact_assessment

default applies := false

applies if {
	"impact_assessment" in input.topics
	input.kind != "training"
	input.days_ago >= 0
	input.days_ago <= data.params.window_days
}

default assessed := false

# Nobody to take part is for the rule on the function itself to tell.
assessed if {
	count(input.participants) > 0
	_coordinator_named
}

_coordinator_named if {
	some function in input.functions_named
	function in data.params.coordinator
}

_took_part if {
	some function in input.involved
	function in data.params.coordinator
}

finding contains {"detail": {}} if not _took_part
