# METADATA
# scope: package
# title: A continuity plan has been exercised within its interval
# description: A plan nobody has tried is a guess. Exercises show what does not hold, while it can still be mended.
# custom:
#   id: KNT-02
#   scope: document
#   area: incident_continuity
#   severity: high
#   basis: survey_finding
#   needs: [events]
#   sv:
#     title: En kontinuitetsplan har övats inom sitt intervall
#     description: >-
#       En plan som ingen har prövat är en gissning. Övningar visar vad som inte håller, medan det ännu går att laga.
#   message:
#     sv: "Kontinuitetsplanen ”{name}” har inte övats under {detail.interval_days:last}."
#     en: "The continuity plan “{name}” has not been exercised in {detail.interval_days:last}."
#   remedy:
#     sv: >-
#       Öva planen, gärna i liten skala till att börja med. Den som förvaltar planen beslutar. Notera övningen under
#       `events` med `type: exercise` och planen i `about`, och hur ofta den ska övas i planens `interval`.
#     en: >-
#       Exercise the plan, on a small scale to begin with if need be. Whoever maintains the plan decides. Record the
#       exercise under `events` with `type: exercise` and the plan in `about`, and how often it is to be exercised in
#       the plan's `interval`.
#     class: do_then_record
#   witness: {query: absent, target: exercise}
#   source: [{document: "003", section: "§2.8 L1119-1122"}, {document: "003", section: "§2.8 L1161-1166"}]
#   params:
#     default_interval_days: {type: integer, unit: days, default: 1095}
package ansvar.rules.incident_continuity.plan_exercised

default applies := false

applies if input.kind == "continuity_plan"

_interval := input.interval_days.value if input.interval_days.known

_interval := data.params.default_interval_days if not input.interval_days.known

_exercised if {
	input.exercised_days_ago.known
	input.exercised_days_ago.value <= _interval
}

_new if {
	input.decided_days_ago.known
	input.decided_days_ago.value <= _interval
	not input.exercised_days_ago.known
}

# A plan that has been tried before is better than one that never was.
_severity := "high" if not input.exercised_days_ago.known

_severity := "medium" if input.exercised_days_ago.known

finding contains {"severity": _severity, "detail": {"interval_days": _interval}} if {
	not _exercised
	not _new
}
