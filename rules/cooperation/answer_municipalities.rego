# METADATA
# scope: package
# title: There is cooperation with other municipalities or a network
# description: >-
#   Municipalities have the same tasks and the same risks. Whoever cooperates need not learn everything alone.
# custom:
#   id: SAM-02
#   scope: answer
#   area: cooperation
#   severity: low
#   basis: survey_finding
#   sv:
#     title: Det finns samarbete med andra kommuner eller ett nätverk
#     description: >-
#       Kommuner har samma uppgifter och samma risker. Den som samarbetar behöver inte lära sig allt på egen hand.
#   message:
#     sv: >-
#       Enligt svaret på fråga {name} finns inget stadigvarande samarbete med andra kommuner, och ansvarsmodellen har
#       inget nätverk.
#     en: >-
#       According to the answer to question {name}, there is no standing cooperation with other municipalities, and the
#       responsibility model has no network.
#   remedy:
#     sv: >-
#       Gå med i ett nätverk eller kom överens om samarbete med en granne; samordnaren föreslår och kommundirektören
#       eller motsvarande beslutar. Notera det under `groups` med `kind: network` eller under `works_with`, och rätta
#       svaret på {name} under `answers`.
#     en: >-
#       Join a network or agree on cooperation with a neighbour; the coordinator proposes and the chief executive
#       decides. Record it under `groups` with `kind: network` or under `works_with`, and correct the answer to {name}
#       under `answers`.
#     class: do_then_record
#   witness: {query: absent, target: network}
#   source: [{document: "003", section: "§2.11 L1346-1351"}, {document: "003", section: "§2.11 L1413-1414"}]
package ansvar.rules.cooperation.answer_municipalities

default applies := false

applies if input.id == "2.11-q2"

finding contains {"detail": {}} if {
	input.no
	not input.model.municipal_cooperation.value
}
