# METADATA
# scope: package
# title: A method for risk analysis is in use and decided by management
# description: >-
#   How risks are handled concerns the whole organisation, so its management settles the method. With a method of its
#   own, each analysis gives answers that cannot be compared.
# custom:
#   id: RIS-03
#   scope: organisation
#   area: risk_analysis
#   severity: medium
#   basis: guidance
#   needs: [documents]
#   sv:
#     title: En metod för riskanalys används och är beslutad av ledningen
#     description: >-
#       Hur risker hanteras rör hela organisationen, och därför fastställer ledningen metoden. När var och en gör på
#       sitt sätt går svaren inte att jämföra.
#   message:
#     sv: "Det finns ingen metod för riskanalys som ledningen har beslutat ({name})."
#     en: "There is no method for risk analysis that management has decided ({name})."
#   remedy:
#     sv: >-
#       Välj en metod som passar verksamheten, eller lyft den som används. Kommun- eller regiondirektören eller
#       motsvarande beslutar. Notera den under `documents` med `type: method`, ämnet `risk_analysis`, `decided_by` och
#       `decided_on`.
#     en: >-
#       Choose a method that suits the organisation, or bring up the one in use. The chief executive or an equivalent
#       decides. Record it under `documents` with `type: method`, the topic `risk_analysis`, `decided_by` and
#       `decided_on`.
#     class: do_then_record
#   witness: {query: entities, target: lacks}
#   source: [{document: "003", section: "§2.7 L973-977"}, {document: "003", section: "§2.7 L1018-1023"}]
package ansvar.rules.risk_analysis.method_decided

_methods := [document |
	some document in input.documents
	document.kind == "method"
	"risk_analysis" in document.topics
]

_decided if {
	some method in _methods
	method.decided_by.known
	method.decided_by.value.decides_for_top
}

finding contains {"detail": {"lacks": ["method"]}} if count(_methods) == 0

finding contains {
	"subject": {"kind": "document", "id": method.id},
	"detail": {"lacks": ["decided_by"]},
} if {
	not _decided
	some method in _methods
}
