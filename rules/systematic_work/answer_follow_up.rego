# METADATA
# scope: package
# title: A follow-up question is answered only when its condition holds
# description: >-
#   An answer to a question that should not have been asked contradicts the answer before it and makes figures wrong.
# custom:
#   id: ENK-03
#   scope: answer
#   area: systematic_work
#   severity: medium
#   basis: inferred
#   sv:
#     title: En följdfråga besvaras bara när dess villkor gäller
#     description: Ett svar på en fråga som inte skulle ha ställts säger emot svaret före den och gör siffror fel.
#   message:
#     sv: "Fråga {detail.question} är besvarad, fast svaren före den säger att den inte ska besvaras."
#     en: "Question {detail.question} is answered, although the answers before it say that it is not to be."
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Ta bort svaret på {name} under `answers`, eller rätta
#       svaret på den fråga som den beror på.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Take the answer to {name} away under `answers`,
#       or correct the answer that the question depends on.
#     class: model_edit
#   witness: {query: none}
#   source: [{document: "003", section: "§2.2 L462-495"}]
package ansvar.rules.systematic_work.answer_follow_up

finding contains {"detail": {"question": input.id}} if not input.condition_holds
