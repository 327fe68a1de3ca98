# METADATA
# scope: package
# title: Uninterruptible power has been tested for every critical system that IT runs
# description: Batteries age unseen. Whether the power holds shows in a test, or on the day it fails.
# custom:
#   id: KNT-09
#   scope: system
#   area: incident_continuity
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Avbrottsfri kraft är testad för varje kritiskt system som it driver
#     description: >-
#       Batterier åldras utan att det syns. Om kraften håller visar sig i ett test, eller den dag strömmen går.
#   message:
#     sv: "För det kritiska systemet ”{name}” finns inget test av avbrottsfri kraft från {params.interval_days:last}."
#     en: >-
#       For the critical system “{name}” there is no test of uninterruptible power from {params.interval_days:last}.
#   remedy:
#     sv: >-
#       Testa den avbrottsfria kraften under last. It-chefen beslutar. Notera testet under `events` med `type: test`,
#       ämnet `backup_power` och systemet eller it-enheten i `about`.
#     en: >-
#       Test the uninterruptible power under load. The IT manager decides. Record the test under `events` with `type:
#       test`, the topic `backup_power` and the system or the IT unit in `about`.
#     class: do_then_record
#   witness: {query: absent, target: backup_power}
#   source: [{document: "004", section: "L91"}]
#   params:
#     interval_days: {type: integer, unit: days, default: 365}
package ansvar.rules.incident_continuity.backup_power

default applies := false

applies if {
	_may_be_critical
	_may_be_run_by_it
}

default assessed := false

assessed if {
	input.critical.known
	input.run_by.known
}

_may_be_critical if not input.critical.known

_may_be_critical if {
	input.critical.known
	input.critical.value
}

_may_be_run_by_it if not input.run_by.known

_may_be_run_by_it if {
	input.run_by.known
	input.run_by.value.it
}

_tested if {
	input.power_tested_days_ago.known
	input.power_tested_days_ago.value <= data.params.interval_days
}

finding contains {"detail": {}} if not _tested
