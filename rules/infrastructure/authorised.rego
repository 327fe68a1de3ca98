# METADATA
# scope: package
# title: New and upgraded systems were authorised before they were acquired, introduced or changed
# description: Security is cheap before the purchase and dear after it. What lies back beyond the window is left alone.
# custom:
#   id: TEK-06
#   scope: system
#   area: infrastructure
#   severity: high
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Nya och uppgraderade system var auktoriserade före köp, införande eller större ändring
#     description: Säkerhet är billig före köpet och dyr efteråt. Det som ligger före tidsgränsen lämnas därhän.
#   message:
#     sv: "Systemet ”{name}” var inte auktoriserat före {detail.before}."
#     en: "The system “{name}” was not authorised before {detail.before}."
#   remedy:
#     sv: >-
#       Pröva systemet i efterhand och bestäm att inget tas in eller ändras oprövat. It-chefen beslutar. Notera det
#       under `events` med `type: authorisation` och systemet i `about`, och det som inte kan göras om under
#       `exceptions`.
#     en: >-
#       Examine the system afterwards, and settle that nothing comes in or changes unexamined. The IT manager decides.
#       Record it under `events` with `type: authorisation` and the system in `about`, and what cannot be redone under
#       `exceptions`.
#     class: do_then_record
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

_moments contains {"what": what, "days_ago": day.value} if {
	not _acquired_long_ago
	some what, day in {"acquired_on": input.acquired_days_ago, "introduced_on": input.introduced_days_ago}
	day.known
	_recent(day.value)
}

_moments contains {"what": event.id, "days_ago": event.days_ago} if {
	some event in input.events
	event.kind == "change"
	event.impact.known
	event.impact.value == "major"
	_recent(event.days_ago)
}

_acquired_long_ago if input.acquired_days_ago.value > data.params.window_days

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

_before contains moment.what if {
	some moment in _moments
	not _authorised(moment.days_ago)
}

# What may fail without harm, or was only changed, can be examined afterwards.
default _severity := "high"

_severity := "medium" if {
	input.critical.known
	not input.critical.value
}

_severity := "medium" if count(_before & {"acquired_on", "introduced_on"}) == 0

finding contains {"severity": _severity, "detail": {"before": sort(_before)}} if count(_before) > 0
