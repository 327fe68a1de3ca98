# METADATA
# scope: package
# title: A decided and communicated process makes information security count in procurement
# description: >-
#   What is not asked for in the purchase is rarely delivered. A process helps only when those who buy know of it. The
#   rule asks for a document with the topic procurement that is decided and communicated.
# custom:
#   id: UPP-01
#   scope: organisation
#   area: procurement
#   severity: high
#   basis: survey_finding
#   needs: [documents]
#   sv:
#     title: En beslutad och spridd process gör att informationssäkerhet vägs in vid inköp
#     description: >-
#       Det som inte krävs vid köpet blir sällan levererat. En process hjälper först när de som köper känner till den.
#       Regeln frågar efter ett dokument om upphandling som är beslutat och spritt.
#   message:
#     sv: >-
#       {name} har ingen process för informationssäkerhet vid inköp som är både beslutad och spridd till dem som köper.
#     en: >-
#       {name} has no process for information security in procurement that is both decided and made known to those who
#       buy.
#   remedy:
#     sv: >-
#       Låt upphandlingsansvarig och informationssäkerhetssamordnaren ta fram en rutin, kommundirektören eller
#       motsvarande besluta den, och gör den känd för alla som köper in. Notera den under `documents` med ämnet
#       `procurement`, `decided_by` och `communicated_on`.
#     en: >-
#       Have the head of procurement and the information security coordinator draft a routine, have the chief executive
#       decide it, and make it known to everybody who buys. Record it under `documents` with the topic `procurement`,
#       `decided_by` and `communicated_on`.
#     class: do_then_record
#   witness: {query: entities, target: documents}
#   source: [{document: "003", section: "§2.10 L1232-1237"}, {document: "003", section: "§2.10 L1272-1286"}]
package ansvar.rules.procurement.security_process

_documents := [d |
	some d in input.documents
	"procurement" in d.topics
]

_decided(document) if document.decided_by.known

_decided(document) if document.decided_days_ago.known

_working if {
	some document in _documents
	_decided(document)
	document.communicated_days_ago.known
	document.communicated_days_ago.value >= 0
}

# A decided process that nobody has been told of only has to be made known.
default _severity := "high"

_severity := "medium" if {
	some document in _documents
	_decided(document)
}

finding contains {
	"severity": _severity,
	"detail": {"documents": sort([d.id | some d in _documents])},
	"related": [{"kind": "document", "id": d.id} | some d in _documents],
} if {
	not _working
}
