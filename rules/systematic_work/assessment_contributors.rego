# METADATA
# scope: package
# title: At least two kinds of functions contributed to the self-assessment
# description: Each function sees its own part. Answers from the IT side alone tend to be about technology.
# custom:
#   id: ENK-04
#   scope: assessment
#   area: systematic_work
#   severity: medium
#   basis: guidance
#   sv:
#     title: Minst två slags funktioner har bidragit till självskattningen
#     description: Varje funktion ser sin del. Svar från enbart it-sidan handlar lätt mest om teknik.
#   message:
#     sv: "Självskattningen för {name} har svar från färre än {params.kinds} slags funktioner."
#     en: "The self-assessment of {name} has answers from fewer than {params.kinds} kinds of functions."
#   remedy:
#     sv: >-
#       Be fler att gå igenom svaren, till exempel en verksamhetschef, en jurist eller arkivarien; den som svarar för
#       självskattningen väljer. Notera dem sedan under `contributors` i svarsfilen.
#     en: >-
#       Ask others to go through the answers, such as a head of operations, a lawyer or the archivist; whoever answers
#       for the self-assessment chooses. Then record them under `contributors` in the answers file.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "003", section: "§1.3 L264-267"}, {document: "003", section: "§1.3 L303-304"}]
#   params:
#     kinds: {type: integer, unit: kinds, default: 2}
package ansvar.rules.systematic_work.assessment_contributors

default assessed := false

assessed if count(input.contributors) > 0

_kinds := {kind | some kind in input.contributors}

finding contains {"detail": {"count": count(_kinds)}} if {
	count(_kinds) > 0
	count(_kinds) < data.params.kinds
}
