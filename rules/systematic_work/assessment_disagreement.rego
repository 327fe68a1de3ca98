# METADATA
# scope: package
# title: Those who answer for an organisation give the same answers
# description: >-
#   Where functions of one organisation answer a question differently, they have different pictures of who does what.
# custom:
#   id: ENK-24
#   scope: assessment
#   area: systematic_work
#   severity: medium
#   basis: inferred
#   sv:
#     title: De som svarar för en organisation ger samma svar
#     description: Där funktioner i samma organisation svarar olika på en fråga har de olika bilder av vem som gör vad.
#   message:
#     sv: >-
#       De som har svarat är oense om fråga {detail.question}: {detail.answers}. Inget av svaren räknas förrän de är
#       överens.
#     en: >-
#       Those who have answered disagree on question {detail.question}: {detail.answers}. None of the answers counts
#       until they agree.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen går igenom frågan med dem som har svarat och avgör vad som stämmer. Rätta
#       sedan svaret på {name} under `answers` i den svarsfil som har fel.
#     en: >-
#       Whoever answers for the self-assessment goes through the question with those who answered and settles what is
#       right. Then correct the answer to {name} under `answers` in the answers file that is wrong.
#     class: model_edit
#   witness: {query: disagreement, target: answers}
#   source: [{document: "003", section: "§1.3 L264-267"}, {document: "003", section: "§1.3 L306-309"}]
package ansvar.rules.systematic_work.assessment_disagreement

default applies := false

applies if input.questionnaires > 1

finding contains {"subject": {"kind": "answer", "id": one.question}, "detail": {
	"question": one.question,
	"answers": {given.respondent: given.values | some given in one.given},
}} if {
	some one in input.disagreements
}
