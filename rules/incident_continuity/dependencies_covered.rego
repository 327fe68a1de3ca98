# METADATA
# scope: package
# title: Everything a critical process depends on is inside a continuity plan
# description: >-
#   A plan for the process fails at the first system or supplier that nobody planned for, however far down the chain it
#   is.
# custom:
#   id: KNT-07
#   scope: process
#   area: incident_continuity
#   severity: high
#   basis: guidance
#   needs: [documents]
#   sv:
#     title: Allt som en kritisk process beror på finns i en kontinuitetsplan
#     description: >-
#       En plan för processen brister vid det första system eller den första leverantör som ingen planerat för, hur
#       långt ned i kedjan det än ligger.
#   message:
#     sv: "Den kritiska processen {name} beror på något som ingen kontinuitetsplan tar upp: {detail.uncovered}."
#     en: "The critical process {name} depends on something that no continuity plan covers: {detail.uncovered}."
#   remedy:
#     sv: >-
#       Ta in det som saknas i en kontinuitetsplan. Den som förvaltar planen beslutar. Notera det under planens `covers`
#       i `documents`.
#     en: >-
#       Bring what is missing into a continuity plan. Whoever maintains the plan decides. Record it under the plan's
#       `covers` in `documents`.
#     class: do_then_record
#   witness: {query: entities, target: uncovered}
#   source: [{document: "003", section: "§2.8 L1101-1117"}]
package ansvar.rules.incident_continuity.dependencies_covered

default applies := false

applies if {
	_may_be_critical
	not "continuity_plan" in input.waived
	input.plan.known
}

default assessed := false

assessed if {
	input.critical.known
	count(input.depends_on) > 0
}

_may_be_critical if not input.critical.known

_may_be_critical if {
	input.critical.known
	input.critical.value
}

# A plan that covers some of it can be completed.
_severity := "high" if count(input.uncovered) == count(input.depends_on)

_severity := "medium" if count(input.uncovered) != count(input.depends_on)

finding contains {"severity": _severity, "detail": {"uncovered": sort(input.uncovered)}} if count(input.uncovered) > 0
