# METADATA
# scope: package
# title: The function has at least a tenth of full time for information security
# description: >-
#   The work is many-sided and changes fast. Somebody with a few hours a month cannot lead it. The limits are the
#   categories of the 2015 survey, no norm.
# custom:
#   id: LED-02
#   scope: role
#   area: coordination
#   severity: medium
#   basis: survey_finding
#   sv:
#     title: Funktionen har minst en tiondel av heltid för informationssäkerhet
#     description: >-
#       Arbetet är mångsidigt och ändras fort. Den som har några timmar i månaden kan inte leda det. Gränserna är
#       enkätens kategorier från 2015, ingen norm.
#   message:
#     sv: "{name} har {detail.percent} procent av en heltid för informationssäkerhet."
#     en: "{name} has {detail.percent} percent of full time for information security."
#   remedy:
#     sv: >-
#       Räkna ut vilken tid uppgifterna kräver och låt kommun- eller regiondirektören besluta om den. Notera den nya
#       andelen i `share` under `assignments` och beslutet i rollens `time`.
#     en: >-
#       Work out the time the tasks need and have the chief executive decide on it. Record the new share in `share`
#       under `assignments` and the decision in the role's `time`.
#     class: do_then_record
#   witness: {query: field, target: share}
#   source: [{document: "003", section: "§2.5 L703-705"}, {document: "003", section: "§2.5 L807-811"}]
#   params:
#     warn_percent: {type: integer, unit: percent, default: 25}
#     limit_percent: {type: integer, unit: percent, default: 10}
package ansvar.rules.coordination.time_share

default applies := false

applies if "ciso" in input.functions

default assessed := false

assessed if input.share.known

finding contains {"detail": {"percent": input.share.value}} if {
	input.share.known
	input.share.value < data.params.limit_percent
}

finding contains {"severity": "low", "detail": {"percent": input.share.value}} if {
	input.share.known
	input.share.value < data.params.warn_percent
	input.share.value >= data.params.limit_percent
}
