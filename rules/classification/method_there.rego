# METADATA
# scope: package
# title: There is a method for information classification
# description: >-
#   Without a shared method everybody judges in their own way, and the same kind of information gets different
#   protection. The rule asks for a document of type `method` with the topic `classification`.
# custom:
#   id: KLA-01
#   scope: organisation
#   area: classification
#   severity: high
#   basis: survey_finding
#   needs: [documents]
#   sv:
#     title: Det finns en metod för informationsklassning
#     description: >-
#       Utan gemensam metod bedömer var och en på sitt sätt, och skyddet blir olika för samma slags information. Regeln
#       frågar efter ett dokument av typen `method` med ämnet `classification`.
#   message:
#     sv: "{name} har ingen metod för informationsklassning."
#     en: "{name} has no method for information classification."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren ta fram en metod, gärna efter en färdig förlaga, och direktören besluta
#       den. Notera den under `documents` med `type: method` och ämnet `classification`.
#     en: >-
#       Have the information security coordinator draft a method, preferably from an existing model, and the chief
#       executive decide it. Record it under `documents` with `type: method` and the topic `classification`.
#     class: do_then_record
#   witness: {query: absent, target: classification_method}
#   source: [{document: "003", section: "§2.6 L849-852"}]
package ansvar.rules.classification.method_there

_methods := [d |
	some d in input.documents
	d.kind == "method"
	"classification" in d.topics
]

_without_topic := [d |
	some d in input.documents
	d.kind == "method"
	count(d.topics) == 0
]

default assessed := false

assessed if count(_methods) > 0

assessed if count(_without_topic) == 0

finding contains {"detail": {}} if count(_methods) == 0
