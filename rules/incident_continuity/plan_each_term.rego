# METADATA
# scope: package
# title: A continuity plan has been revised at least once in the term of office
# description: >-
#   Names, contracts and premises change even when nothing large happens. Once in four years is the least some
#   municipalities allow themselves.
# custom:
#   id: KNT-05
#   scope: document
#   area: incident_continuity
#   severity: low
#   basis: survey_finding
#   implied_by: [KNT-04]
#   sv:
#     title: En kontinuitetsplan är reviderad minst en gång under mandatperioden
#     description: >-
#       Namn, avtal och lokaler ändras även när inget stort händer. En gång på fyra år är det minsta som några kommuner
#       nöjer sig med.
#   message:
#     sv: >-
#       Kontinuitetsplanen ”{name}” reviderades senast {detail.days:date}, mer än en mandatperiod
#       ({params.limit_days:span}).
#     en: >-
#       The continuity plan “{name}” was last revised on {detail.days:date}, more than a term of office
#       ({params.limit_days:span}).
#   remedy:
#     sv: "Gå igenom planen. Den som förvaltar planen beslutar. Notera dagen i planens `revised_on` under `documents`."
#     en: >-
#       Go through the plan. Whoever maintains the plan decides. Record the day in the plan's `revised_on` under
#       `documents`.
#     class: do_then_record
#   witness: {query: field, target: revised_on}
#   source: [{document: "003", section: "§2.8 L1173-1176"}]
#   params:
#     limit_days: {type: integer, unit: days, default: 1461}
package ansvar.rules.incident_continuity.plan_each_term

default applies := false

applies if input.kind == "continuity_plan"

_revised contains input.revised_days_ago.value if input.revised_days_ago.known

_revised contains input.decided_days_ago.value if input.decided_days_ago.known

default assessed := false

assessed if count(_revised) > 0

finding contains {"detail": {"days": min(_revised)}} if {
	count(_revised) > 0
	min(_revised) > data.params.limit_days
}
