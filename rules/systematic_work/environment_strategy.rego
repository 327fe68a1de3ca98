# METADATA
# scope: package
# title: A strategy for environment analysis covers law, contracts and risks
# description: >-
#   The work has to rest on a current picture of what law and contracts demand and of which risks there are. A strategy
#   says how that picture is kept.
# custom:
#   id: SYS-08
#   scope: organisation
#   area: systematic_work
#   severity: medium
#   basis: role_text
#   needs: [documents]
#   sv:
#     title: En strategi för omvärldsanalys täcker författningar, avtal och risker
#     description: >-
#       Arbetet ska vila på en aktuell bild av vad författningar och avtal kräver och vilka risker som finns. Strategin
#       säger hur bilden hålls aktuell.
#   message:
#     sv: "{name} har ingen strategi för omvärldsanalys som täcker {detail.missing}."
#     en: "{name} has no strategy for environment analysis that covers {detail.missing}."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren ta fram eller komplettera strategin och högsta ledningen besluta den.
#       Notera den under `documents` med `type: strategy`, ämnet `environment_analysis` och `contents`.
#     en: >-
#       Have the information security coordinator draft or complete the strategy and top management decide it. Record it
#       under `documents` with `type: strategy`, the topic `environment_analysis` and `contents`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "000", section: "L28-31"}, {document: "001", section: "L73-77"}]
package ansvar.rules.systematic_work.environment_strategy

_strategies := [d |
	some d in input.documents
	d.kind == "strategy"
	"environment_analysis" in d.topics
]

_stated contains content if {
	some d in _strategies
	some content in d.contents
}

_missing := {"legal_requirements", "contractual_requirements", "risks"} - _stated

default assessed := false

assessed if count(_strategies) == 0

assessed if count(_stated) > 0

finding contains {
	"detail": {"missing": sort([word | some word in _missing])},
	"related": [{"kind": "document", "id": d.id} | some d in _strategies],
} if {
	count(_missing) > 0
}
