# METADATA
# scope: package
# title: Systematic work does not rest on withdrawn method support alone
# description: >-
#   A method support that its publisher no longer keeps up falls behind threats and rules. It can supplement a living
#   one but not carry the work.
# custom:
#   id: SYS-04
#   scope: answer
#   area: systematic_work
#   severity: medium
#   basis: guidance
#   sv:
#     title: Systematiskt arbete vilar inte bara på nedlagt metodstöd
#     description: >-
#       Ett metodstöd som utgivaren inte längre vårdar halkar efter hot och regler. Det kan komplettera ett levande stöd
#       men inte bära arbetet.
#   message:
#     sv: "Svaret på fråga {name} nämner bara metodstöd som utgivaren inte längre upprätthåller."
#     en: "The answer to question {name} names only method support that its publisher no longer keeps up."
#   remedy:
#     sv: >-
#       Låt arbetet vila på ett metodstöd som hålls levande, till exempel ISO 27000-serien; samordnaren föreslår och
#       ledningen beslutar. Rätta sedan svaret på {name} under `answers`.
#     en: >-
#       Let the work rest on a method support that is kept up, such as the ISO 27000 series; the coordinator proposes
#       and management decides. Then correct the answer to {name} under `answers`.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "003", section: "§2.1 L382-385"}]
#   params:
#     withdrawn: {type: words, unit: option, default: [bits_baseline]}
package ansvar.rules.systematic_work.answer_withdrawn_support

default applies := false

applies if {
	input.id == "2.1-q2"
	count(input.values) > 0
}

_kept := [method | some method in input.values; not method in data.params.withdrawn]

finding contains {"detail": {}} if {
	count(input.values) > 0
	count(_kept) == 0
}
