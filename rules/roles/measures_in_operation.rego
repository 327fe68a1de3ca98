# METADATA
# scope: package
# title: Taking protective measures in an operation is a duty of the operation, not of the CISO
# description: >-
#   Who answers for an operation answers for its information. If the CISO takes over the measures, the operation lets go
#   and nobody is left to check the CISO.
# custom:
#   id: ANS-17
#   scope: duty
#   area: roles
#   severity: high
#   basis: guidance
#   sv:
#     title: Skyddsåtgärder i en verksamhet vidtas av verksamheten, inte av CISO
#     description: >-
#       Den som svarar för en verksamhet svarar för dess information. Tar den strategiska samordnaren över åtgärderna
#       släpper verksamheten taget, och ingen återstår som granskar samordnaren.
#   message:
#     sv: >-
#       Uppgiften ”{name}” rör skydd i en verksamhet men ligger på {detail.holders} i stället för på verksamhetens chef.
#     en: >-
#       The duty “{name}” is about protection in an operation but lies on {detail.holders} instead of on the head of the
#       operation.
#   remedy:
#     sv: >-
#       Lägg uppgiften på verksamhetens chef och låt samordnaren stödja; förvaltningschefen beslutar. Notera chefen i
#       `holder` under `duties`, och samordnarens del som en uppgift av slaget `support`.
#     en: >-
#       Give the duty to the head of the operation and have the coordinator support; the head of administration decides.
#       Record the head in `holder` under `duties`, and the coordinator's part as a duty of kind `support`.
#     class: do_then_record
#   witness: {query: entities, target: holders}
#   source: [{document: "003", section: "§2.4 L630-631"}]
#   params:
#     not_by: {type: functions, unit: function, default: [ciso]}
package ansvar.rules.roles.measures_in_operation

default applies := false

# Measures for the whole organisation, which are management's, are another matter.
applies if {
	input.topic.value == "protective_measures"
	input.topic.known
	input.kind in {"own", "lead", "do", "maintain"}
	input.side.value != "management"
}

default assessed := false

assessed if count(input.holders) > 0

_wrong contains holder.id if {
	some holder in input.holders
	some function in holder.functions
	function in data.params.not_by
}

finding contains {
	"detail": {"holders": sort(_wrong)},
	"related": [{"kind": h.kind, "id": h.id} | some h in input.holders; h.id in _wrong],
} if {
	count(_wrong) > 0
}
