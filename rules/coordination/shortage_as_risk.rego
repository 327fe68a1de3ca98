# METADATA
# scope: package
# title: The function has mandate, budget, time and competence, or a risk for what is lacking
# description: >-
#   What is lacking must show where the organisation sees its risks, so that somebody can take a stand. One risk that
#   concerns the role and is not closed is enough, however much is lacking.
# custom:
#   id: LED-09
#   scope: role
#   area: coordination
#   severity: medium
#   basis: guidance
#   needs: [roles, duties, documents, risks]
#   sv:
#     title: Funktionen har mandat, budget, tid och kompetens, eller en risk för det som saknas
#     description: >-
#       Det som fattas ska synas där organisationen ser sina risker, så att någon kan ta ställning. En risk som gäller
#       rollen och inte är avslutad räcker, hur mycket som än fattas.
#   message:
#     sv: "{name} saknar {detail.missing}, och ingen risk om det är noterad."
#     en: "{name} lacks {detail.missing}, and no risk about it is recorded."
#   remedy:
#     sv: >-
#       Ge rollen det som saknas, eller beskriv bristen som en risk med en ägare. Kommun- eller regiondirektören
#       beslutar. Notera beslutet på rollen under `roles`, eller risken under `risks` med rollen i `concerns`.
#     en: >-
#       Give the role what it lacks, or describe the lack as a risk with an owner. The chief executive decides. Record
#       the decision on the role under `roles`, or the risk under `risks` with the role in `concerns`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.5 L744-750"}]
package ansvar.rules.coordination.shortage_as_risk

default applies := false

applies if {
	"ciso" in input.functions
	not input.vacant
}

_missing contains "mandate" if not input.mandate.by_top

_missing contains "budget" if not input.holds_budget

_missing contains "time" if not input.time.recorded

_missing contains "competence" if not input.competence_days_ago.known

_missing contains "competence" if {
	input.competence_gap.known
	input.competence_gap.value
	not input.competence_plan
}

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if {
	count(_missing) > 0
	count(input.risks) == 0
}
