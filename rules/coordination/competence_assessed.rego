# METADATA
# scope: package
# title: The function's competence need is assessed and a gap has a plan
# description: >-
#   The field changes fast. Whoever leads the work needs to know what is lacking and to get time and support to learn
#   it.
# custom:
#   id: LED-07
#   scope: role
#   area: coordination
#   severity: medium
#   basis: guidance
#   needs: [roles]
#   implied_by: [UTB-04]
#   sv:
#     title: Funktionens kompetensbehov är bedömt och brister har en plan
#     description: >-
#       Området ändras fort. Den som leder arbetet behöver veta vad som fattas och få tid och stöd att lära sig det.
#   message:
#     sv: "Kompetensbehovet för {name} är inte omhändertaget: {detail.missing} saknas."
#     en: "The competence need of {name} is not dealt with: there is no {detail.missing}."
#   remedy:
#     sv: >-
#       Låt rollens chef gå igenom behovet med den som har rollen och besluta hur brister täcks. Notera dagen i
#       `competence.assessed_on`, om det finns en brist i `gap` och en planpost eller ett dokument i `plan`.
#     en: >-
#       Have the role's manager go through the need with whoever fills the role and decide how gaps are closed. Record
#       the day in `competence.assessed_on`, whether there is a gap in `gap`, and a plan item or a document in `plan`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.5 L746-748"}, {document: "003", section: "§2.5 L723-725"}]
package ansvar.rules.coordination.competence_assessed

default applies := false

applies if {
	"ciso" in input.functions
	not input.vacant
}

default assessed := false

assessed if not input.competence_days_ago.known

assessed if input.competence_gap.known

finding contains {"detail": {"missing": "assessed_on"}} if not input.competence_days_ago.known

finding contains {"detail": {"missing": "plan"}} if {
	input.competence_gap.known
	input.competence_gap.value
	not input.competence_plan
}
