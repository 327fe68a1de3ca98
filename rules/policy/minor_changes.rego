# METADATA
# scope: package
# title: A change that the coordinator decides concerns only a routine or an instruction and is marked as minor
# description: >-
#   The coordinator may keep routines and instructions in order, but not move the limits that management has set. A
#   change is an event of type decision, change or approval about a document; who decides at the top is left alone.
# custom:
#   id: POL-08
#   scope: event
#   area: policy
#   severity: high
#   basis: role_text
#   sv:
#     title: En ändring som samordnaren beslutar rör bara en rutin eller instruktion och är märkt som mindre
#     description: >-
#       Samordnaren får hålla rutiner och instruktioner i ordning men inte flytta gränser som ledningen har satt. En
#       ändring är en händelse av typen decision, change eller approval om ett dokument. Beslut som högsta ledningen
#       fattar berörs inte.
#   message:
#     sv: >-
#       Samordnaren har i {name} beslutat en ändring av {detail.documents} som går utöver mindre ändringar i rutiner och
#       instruktioner.
#     en: >-
#       In {name} the coordinator decided a change of {detail.documents} that goes beyond minor changes of routines and
#       instructions.
#   remedy:
#     sv: >-
#       Lyft ändringen till högsta ledningen, som beslutar om den ska gälla. Notera det nya beslutet under `events` med
#       den som beslutade i `by`.
#     en: >-
#       Bring the change to top management, who decide whether it is to apply. Record the new decision under `events`
#       with the decider in `by`.
#     class: do_then_record
#   witness: {query: entities, target: documents}
#   source: [{document: "000", section: "L70-71"}, {document: "001", section: "L107-109"}]
#   params:
#     window_days: {type: integer, unit: days, default: 1095}
#     coordinators: {type: functions, unit: function, default: [ciso, infosec_coordinator_unit]}
package ansvar.rules.policy.minor_changes

default applies := false

applies if {
	input.kind in {"decision", "change", "approval"}
	count(input.documents) > 0
	input.days_ago <= data.params.window_days
	_by_coordinator
	not _by_top
}

_by_coordinator if {
	some party in input.by
	some function in party.functions
	function in data.params.coordinators
}

_by_top if {
	some party in input.by
	party.decides_for_top
}

_beyond contains d.id if {
	some d in input.documents
	not d.kind in {"routine", "instruction"}
}

_beyond contains d.id if {
	input.impact.known
	input.impact.value != "minor"
	some d in input.documents
}

default assessed := false

assessed if count(_beyond) > 0

assessed if input.impact.known

finding contains {
	"detail": {"documents": sort([id | some id in _beyond])},
	"related": [{"kind": "document", "id": id} | some id in _beyond],
} if {
	count(_beyond) > 0
}
