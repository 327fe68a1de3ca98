# METADATA
# scope: package
# title: Risk analysis and classification were done before the requirements on a new system were set
# description: >-
#   Only who knows what the information is worth and what threatens it can ask for the right protection. The
#   requirements are set at the last requirements meeting before the acquisition, else at the acquisition itself; only
#   acquisitions within the window count.
# custom:
#   id: UPP-03
#   scope: system
#   area: procurement
#   severity: high
#   basis: guidance
#   needs: [events]
#   sv:
#     title: Riskanalys och klassning gjordes före kraven på ett nytt system
#     description: >-
#       Bara den som vet vad informationen är värd och vad som hotar den kan kräva rätt skydd. Kraven ställs vid det
#       sista kravmötet före köpet, annars vid köpet; bara köp inom tidsgränsen räknas.
#   message:
#     sv: "När kraven på {name} ställdes saknades {detail.missing} av informationen i systemet."
#     en: "When the requirements on {name} were set, {detail.missing} of the information in it had not been done."
#   remedy:
#     sv: >-
#       Låt informationsägaren analysera risker och klassa informationen nu, och justera kraven i avtalet efter det. Den
#       som beställer systemet beslutar att ordningen framöver är analys, klassning, krav. Notera båda under `events`
#       med systemet i `about`, och det som inte går att göra om under `exceptions`.
#     en: >-
#       Have the information owner analyse the risks and classify the information now, and adjust the requirements in
#       the agreement. Whoever orders the system decides that from now on the order is analysis, classification,
#       requirements. Record both under `events` with the system in `about`, and what cannot be redone under
#       `exceptions`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.10 L1261-1263"}]
#   params:
#     window_days: {type: integer, unit: days, default: 730}
package ansvar.rules.procurement.analysed_before_requirements

default applies := false

applies if not input.acquired_days_ago.known

applies if {
	input.acquired_days_ago.known
	input.acquired_days_ago.value >= 0
	input.acquired_days_ago.value <= data.params.window_days
}

default assessed := false

assessed if input.acquired_days_ago.known

_requirements contains event.days_ago if {
	some event in input.events
	event.kind == "meeting"
	"procurement" in event.topics
	event.days_ago >= input.acquired_days_ago.value
}

_day := min(_requirements) if count(_requirements) > 0

_day := input.acquired_days_ago.value if count(_requirements) == 0

_done contains event.kind if {
	some event in input.events
	event.days_ago >= _day
}

_missing contains step if {
	some step in {"classification", "risk_analysis"}
	not step in _done
}

# What is in use and may fail without harm can be mended afterwards.
default _severity := "high"

_severity := "medium" if {
	input.critical.known
	not input.critical.value
}

finding contains {"severity": _severity, "detail": {"missing": sort(_missing)}} if {
	input.acquired_days_ago.known
	count(_missing) > 0
}
