# METADATA
# scope: package
# title: A management decision on information security rests on a basis prepared by the coordinator or a working group
# description: >-
#   Decisions are no better than what they rest on. The rule looks at the past year's events of type decision that top
#   management took; a group counts as a working group.
# custom:
#   id: KON-15
#   scope: event
#   area: follow_up
#   severity: low
#   basis: role_text
#   needs: [events]
#   sv:
#     title: >-
#       Ledningens beslut om informationssäkerhet vilar på ett underlag som samordnaren eller en arbetsgrupp har berett
#     description: >-
#       Beslut blir inte bättre än sitt underlag. Regeln ser till det senaste årets händelser av typen decision som
#       högsta ledningen har fattat. En grupp räknas som arbetsgrupp.
#   message:
#     sv: "Ledningens beslut {name} har inget noterat underlag som samordnaren eller en arbetsgrupp har berett."
#     en: "The management decision {name} has no noted basis that the coordinator or a working group prepared."
#   remedy:
#     sv: >-
#       Fanns det ett underlag: notera vem som beredde det i beslutets `prepared_by`. Låt annars samordnaren eller
#       arbetsgruppen gå igenom frågan, och ledningen avgöra om beslutet står sig; notera det nya beslutet under
#       `events`.
#     en: >-
#       If there was a basis, record who prepared it in the decision's `prepared_by`. Otherwise have the coordinator or
#       the working group go through the question, and management settle whether the decision stands; record the new
#       decision under `events`.
#     class: do_then_record
#   witness: {query: entities, target: prepared_by}
#   source: [{document: "000", section: "L57"}, {document: "001", section: "L95-96"}]
#   params:
#     window_days: {type: integer, unit: days, default: 365}
#     coordinators: {type: functions, unit: function, default: [ciso, infosec_coordinator_unit]}
package ansvar.rules.follow_up.decision_prepared

default applies := false

applies if {
	input.kind == "decision"
	input.days_ago >= 0
	input.days_ago <= data.params.window_days
	some party in input.by
	party.decides_for_top
}

_prepared if {
	some party in input.prepared_by
	party.kind == "group"
}

_prepared if {
	some party in input.prepared_by
	some function in party.functions
	function in data.params.coordinators
}

finding contains {"detail": {"prepared_by": sort([party.id | some party in input.prepared_by])}} if not _prepared
