# METADATA
# scope: package
# title: A control system linked to IT systems or the internet has a risk analysis that takes up the link
# description: >-
#   A link lets ordinary IT threats in to what steers water, heat and power. Somebody has to have thought it through.
# custom:
#   id: TEK-04
#   scope: system
#   area: infrastructure
#   severity: high
#   basis: guidance
#   needs: [events]
#   implied_by: [RIS-04]
#   sv:
#     title: Ett styrsystem som är kopplat till it-system eller internet har en riskanalys som tar upp kopplingen
#     description: >-
#       En koppling släpper in vanliga it-hot till det som styr vatten, värme och el. Någon behöver ha tänkt igenom den.
#   message:
#     sv: "Styrsystemet ”{name}” är kopplat till {detail.links}, men ingen riskanalys tar upp kopplingen."
#     en: "The control system “{name}” is linked to {detail.links}, but no risk analysis takes up the link."
#   remedy:
#     sv: >-
#       Gör en riskanalys som tar upp kopplingen och om den behövs. Den som svarar för styrsystemet beslutar. Notera den
#       under `events` med `type: risk_analysis`, styrsystemet i `about` och `system_links` i `contents`.
#     en: >-
#       Make a risk analysis that takes up the link and whether it is needed. Whoever answers for the control system
#       decides. Record it under `events` with `type: risk_analysis`, the control system in `about` and `system_links`
#       in `contents`.
#     class: do_then_record
#   witness: {query: absent, target: risk_analysis}
#   source: [{document: "003", section: "§2.9 L1198-1213"}]
package ansvar.rules.infrastructure.ics_link_analysed

_internet contains "internet" if input.linked_to_internet

_links := _internet | {system | some system in input.linked_it}

_linked := [{"kind": "system", "id": system} | some system in input.linked_it]

_unit := [{"kind": "unit", "id": input.unit.value} | input.unit.known]

default applies := false

applies if {
	not input.kind.known
	count(_links) > 0
}

applies if {
	input.kind.known
	input.kind.value == "ics"
	count(_links) > 0
}

default assessed := false

assessed if input.kind.known

_analysed if {
	some event in input.events
	event.kind == "risk_analysis"
	event.days_ago >= 0
	"system_links" in event.contents
}

finding contains {
	"detail": {"links": sort(_links)},
	"related": array.concat(_linked, _unit),
} if {
	not _analysed
}
