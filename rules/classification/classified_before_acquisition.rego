# METADATA
# scope: package
# title: A new system was classified before it was acquired
# description: >-
#   What to demand of a system follows from what it will hold. Once the contract is signed, changing the demands is
#   costly. Classifying the system or information in it counts; only acquisitions within the window are judged.
# custom:
#   id: KLA-11
#   scope: system
#   area: classification
#   severity: high
#   basis: survey_finding
#   needs: [assets, events]
#   implied_by: [UPP-03]
#   sv:
#     title: Ett nytt system klassades före anskaffningen
#     description: >-
#       Kraven på ett system följer av vad det ska rymma. När avtalet är skrivet är det dyrt att ändra dem. Klassning av
#       systemet eller av information i det räknas; bara anskaffningar inom tidsgränsen prövas.
#   message:
#     sv: "{name} anskaffades {detail.days:date} utan att först ha klassats."
#     en: "{name} was acquired on {detail.days:date} without having been classified first."
#   remedy:
#     sv: >-
#       Klassa informationen i efterhand och pröva om systemet håller måttet; systemägaren beslutar vad som ska ändras.
#       Ordningen går inte att rätta, så notera klassningen under `events` och beslutet att godta avvikelsen under
#       `exceptions`. Gör klassning till ett steg i upphandlingsrutinen.
#     en: >-
#       Classify the information afterwards and try whether the system measures up; the system owner decides what must
#       change. The order cannot be mended, so record the classification under `events` and the decision to accept the
#       deviation under `exceptions`. Make classification a step of the procurement routine.
#     class: do_then_record
#   witness: {query: absent, target: classification}
#   source: [{document: "003", section: "§2.6 L936-938"}, {document: "003", section: "§2.10 L1261-1263"}]
#   params:
#     window_days: {type: integer, unit: days, default: 730}
package ansvar.rules.classification.classified_before_acquisition

default applies := false

applies if not input.acquired_days_ago.known

applies if {
	input.acquired_days_ago.known
	input.acquired_days_ago.value >= 0
	input.acquired_days_ago.value <= data.params.window_days
}

default assessed := false

assessed if input.acquired_days_ago.known

_before if {
	input.acquired_days_ago.known
	input.first_classified_days_ago.known
	input.first_classified_days_ago.value >= input.acquired_days_ago.value
}

# What is in use and may fail without harm can be mended afterwards.
default _severity := "high"

_severity := "medium" if {
	input.critical.known
	not input.critical.value
}

finding contains {"severity": _severity, "detail": {"days": input.acquired_days_ago.value}} if {
	input.acquired_days_ago.known
	not _before
}
