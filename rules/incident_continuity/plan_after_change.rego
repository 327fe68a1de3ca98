# METADATA
# scope: package
# title: A continuity plan was revised after the latest major change of what it covers
# description: >-
#   A plan describes how things were when it was written. After a large change in the operation or its systems it leads
#   people astray.
# custom:
#   id: KNT-04
#   scope: document
#   area: incident_continuity
#   severity: medium
#   basis: survey_finding
#   sv:
#     title: En kontinuitetsplan är reviderad efter den senaste större förändringen av det den omfattar
#     description: >-
#       En plan beskriver hur det var när den skrevs. Efter en större förändring i verksamheten eller dess system leder
#       den fel.
#   message:
#     sv: >-
#       Kontinuitetsplanen ”{name}” är inte reviderad efter den större förändringen {detail.change}, som rör det den
#       omfattar.
#     en: >-
#       The continuity plan “{name}” has not been revised since the major change {detail.change}, which concerns what it
#       covers.
#   remedy:
#     sv: >-
#       Gå igenom planen med dem som genomförde förändringen. Den som förvaltar planen beslutar. Notera dagen i planens
#       `revised_on` under `documents`.
#     en: >-
#       Go through the plan with those who made the change. Whoever maintains the plan decides. Record the day in the
#       plan's `revised_on` under `documents`.
#     class: do_then_record
#   witness: {query: entities, target: change}
#   source: [{document: "003", section: "§2.8 L1169-1176"}]
package ansvar.rules.incident_continuity.plan_after_change

default applies := false

applies if {
	input.kind == "continuity_plan"
	input.major_change.known
}

_revised contains input.revised_days_ago.value if input.revised_days_ago.known

_revised contains input.decided_days_ago.value if input.decided_days_ago.known

default assessed := false

assessed if count(_revised) > 0

finding contains {
	"detail": {"change": input.major_change.value.id},
	"related": [{"kind": "event", "id": input.major_change.value.id}],
} if {
	input.major_change.known
	count(_revised) > 0
	min(_revised) > input.major_change.value.days_ago
}
