# METADATA
# scope: package
# title: A supplier to something critical has continuity requirements in its agreement
# description: >-
#   How soon the operation is back depends on how soon the supplier is. That can only be counted on when it has been
#   agreed.
# custom:
#   id: KNT-08
#   scope: unit
#   area: incident_continuity
#   severity: high
#   basis: guidance
#   needs: [agreements]
#   implied_by: [UPP-04]
#   sv:
#     title: En leverantör till något kritiskt har kontinuitetskrav i sitt avtal
#     description: >-
#       Hur snart verksamheten är igång igen beror på hur snart leverantören är det. Det går att räkna med först när det
#       är avtalat.
#   message:
#     sv: >-
#       Leverantören {name} levererar något kritiskt, men inget av avtalen ställer krav på kontinuitet eller
#       återställning.
#     en: "The supplier {name} supplies something critical, but none of its agreements requires continuity or recovery."
#   remedy:
#     sv: >-
#       Avtala hur länge tjänsten får vara nere och hur snart uppgifterna ska vara återställda, senast när avtalet
#       förnyas. Avtalets beställare beslutar. Notera `continuity` eller `recovery` i avtalets `clauses` under
#       `agreements`.
#     en: >-
#       Agree on how long the service may be down and how soon the data is to be restored, at the renewal of the
#       agreement at the latest. The ordering party decides. Record `continuity` or `recovery` in the agreement's
#       `clauses` under `agreements`.
#     class: do_then_record
#   witness: {query: absent, target: continuity}
#   source: [{document: "003", section: "§2.8 L1115"}, {document: "003", section: "§2.10 L1326-1330"}]
#   params:
#     clauses: {type: words, unit: clause, default: [continuity, recovery]}
package ansvar.rules.incident_continuity.supplier_continuity

default applies := false

applies if {
	input.supply.critical
	count(input.supply.agreements) > 0
}

_required if {
	some agreement in input.supply.agreements
	some clause in agreement.clauses
	clause in data.params.clauses
}

finding contains {
	"detail": {},
	"related": [{"kind": "agreement", "id": agreement.id} | some agreement in input.supply.agreements],
} if {
	not _required
}
