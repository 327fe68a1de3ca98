# METADATA
# scope: package
# title: Not identified excludes every other answer on industrial control systems
# description: >-
#   Either the systems have been pointed out in some way or they have not. Both at once makes the answer useless.
# custom:
#   id: TEK-05
#   scope: answer
#   area: infrastructure
#   severity: low
#   basis: survey_finding
#   needs: []
#   implied_by: []
#   sv:
#     title: Har inte identifierat utesluter övriga svar om industriella styrsystem
#     description: >-
#       Antingen är systemen utpekade på något sätt eller så är de det inte. Båda på en gång gör svaret oanvändbart.
#   message:
#     sv: >-
#       Svaret på fråga {name} säger både att industriella styrsystem inte är identifierade och på vilket sätt de är
#       det.
#     en: >-
#       The answer to question {name} says both that industrial control systems are not identified and in what way they
#       are.
#   remedy:
#     sv: >-
#       Ta reda på om industriella styrsystem har pekats ut som kritiska; den som svarar för teknisk infrastruktur vet.
#       Rätta sedan svaret på {name} under `answers`.
#     en: >-
#       Find out whether industrial control systems have been identified as critical; whoever answers for technical
#       infrastructure knows. Then correct the answer to {name} under `answers`.
#     class: model_edit
#     edits: []
#   witness: {query: none}
#   source: [{document: "003", section: "§2.9 L1222-1227"}]
package ansvar.rules.infrastructure.answer_ics_not_identified

default applies := false

applies if input.id == "2.9-q1"

finding contains {"detail": {}} if {
	"not_identified" in input.values
	count(input.values) > 1
}
