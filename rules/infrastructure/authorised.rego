# METADATA
# scope: package
# title: New and upgraded systems were authorised before they were acquired, introduced or changed
# description: >-
#   Security is cheap before the purchase and dear after it. The rule looks at acquisitions, introductions and major
#   changes within the window; what lies further back cannot be mended.
# custom:
#   id: TEK-06
#   scope: system
#   area: infrastructure
#   severity: high
#   basis: role_text
#   needs: [events]
#   implied_by: []
#   sv:
#     title: Nya och uppgraderade system var auktoriserade före köp, införande eller större ändring
#     description: >-
#       Säkerhet är billig före köpet och dyr efteråt. Regeln ser till köp, införanden och större ändringar inom
#       tidsgränsen; det äldre går inte att göra om.
#   message:
#     sv: "Systemet {name} var inte auktoriserat före {detail.before}."
#     en: "The system {name} was not authorised before {detail.before}."
#   remedy:
#     sv: >-
#       Pröva systemet i efterhand och bestäm att inget köps, införs eller ändras utan auktorisation.
#       It-säkerhetsansvarig bereder och it-chefen beslutar. Notera prövningen under `events` med `type: authorisation`
#       och systemet i `about`, och det som inte går att göra om under `exceptions`.
#     en: >-
#       Examine the system afterwards, and settle that nothing is acquired, introduced or changed without authorisation.
#       The IT security officer prepares and the IT manager decides. Record it under `events` with `type: authorisation`
#       and the system in `about`, and what cannot be redone under `exceptions`.
#     class: do_then_record
#     edits: []
#   witness: {query: absent, target: authorisation}
#   source: [{document: "001", section: "L36-37"}]
#   params:
#     window_days: {type: integer, unit: days, default: 730}
#     valid_days: {type: integer, unit: days, default: 365}
package ansvar.rules.infrastructure.authorised

_recent(days) if {
	days >= 0
	days <= data.params.window_days
}

_moments contains {"what": "acquired_on", "days_ago": input.acquired_days_ago.value} if {
	input.acquired_days_ago.known
	_recent(input.acquired_days_ago.value)
}

_moments contains {"what": "introduced_on", "days_ago": input.introduced_days_ago.value} if {
	input.introduced_days_ago.known
	_recent(input.introduced_days_ago.value)
	not _acquired_long_ago
}

_moments contains {"what": event.id, "days_ago": event.days_ago} if {
	some event in input.events
	event.kind == "change"
	event.impact.known
	event.impact.value == "major"
	_recent(event.days_ago)
}

_acquired_long_ago if {
	input.acquired_days_ago.known
	input.acquired_days_ago.value > data.params.window_days
}

default applies := false

applies if count(_moments) > 0

applies if not input.acquired_days_ago.known

default assessed := false

assessed if count(_moments) > 0

_authorised(days) if {
	some event in input.events
	event.kind == "authorisation"
	event.days_ago >= days
	event.days_ago <= days + data.params.valid_days
}

finding contains {"detail": {"before": sort(before)}} if {
	before := {moment.what | some moment in _moments; not _authorised(moment.days_ago)}
	count(before) > 0
}
