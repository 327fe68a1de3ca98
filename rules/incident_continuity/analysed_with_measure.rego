# METADATA
# scope: package
# title: An analysed IT incident has a measure, or a recorded decision not to act
# description: >-
#   An analysis that leads to nothing lets the same thing happen again. To refrain can be right, when somebody has
#   decided it.
# custom:
#   id: INC-13
#   scope: incident
#   area: incident_continuity
#   severity: medium
#   basis: role_text
#   needs: [incidents]
#   sv:
#     title: En analyserad it-incident har en åtgärd, eller ett noterat beslut att avstå
#     description: >-
#       En analys som inte leder till något låter samma sak hända igen. Att avstå kan vara rätt, när någon har beslutat
#       det.
#   message:
#     sv: >-
#       It-incidenten {name} är analyserad, men har lett varken till en åtgärd eller till ett noterat beslut att avstå.
#     en: >-
#       The IT incident {name} has been analysed, but has led neither to a measure nor to a recorded decision not to
#       act.
#   remedy:
#     sv: >-
#       Besluta vad som ska göras, eller att inget ska göras. It-chefen beslutar på förslag av it-säkerhetsansvarig.
#       Notera åtgärden i incidentens `measures`, eller beslutet att avstå under `waivers` som `measure`.
#     en: >-
#       Decide what to do, or that nothing is to be done. The IT manager decides on a proposal by the IT security
#       officer. Record the measure in the incident's `measures`, or the decision not to act under `waivers` as
#       `measure`.
#     class: do_then_record
#   witness: {query: absent, target: measure}
#   source: [{document: "001", section: "L42-43"}]
#   params:
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.analysed_with_measure

default applies := false

applies if {
	"it" in input.tags
	"analysed" in input.tags
	_may_be_recent
}

default assessed := false

assessed if input.days_ago.known

_may_be_recent if not input.days_ago.known

_may_be_recent if {
	input.days_ago.known
	input.days_ago.value <= data.params.window_days
}

_settled if count(input.measures) > 0

_settled if "measure" in input.waived

finding contains {"detail": {}} if not _settled
