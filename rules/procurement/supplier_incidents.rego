# METADATA
# scope: package
# title: Every supplier of something critical has an incident contact and a clause on reporting
# description: >-
#   When a supplier fails, minutes count. Both sides should know beforehand whom to call and that they have to.
# custom:
#   id: UPP-12
#   scope: unit
#   area: procurement
#   severity: medium
#   basis: inferred
#   needs: [agreements]
#   implied_by: [UPP-04]
#   sv:
#     title: Varje leverantör av något kritiskt har incidentkontakt och villkor om rapportering
#     description: >-
#       När en leverantör sviktar räknas minuter. Båda parter behöver i förväg veta vem de ska ringa och att de ska göra
#       det.
#   message:
#     sv: "I avtalen med {name}, som levererar något kritiskt, saknas {detail.missing}."
#     en: "The agreements with {name}, which supplies something critical, lack {detail.missing}."
#   remedy:
#     sv: >-
#       Avtala om hur incidenter rapporteras och vart. Avtalets beställare beslutar. Notera kontakten i
#       `incident_contact` och villkoret `incident_reporting` i `clauses` under `agreements`.
#     en: >-
#       Agree on how incidents are reported and where. The ordering party decides. Record the contact in
#       `incident_contact` and the clause `incident_reporting` in `clauses` under `agreements`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.8 L1128-1137"}, {document: "003", section: "§2.10 L1260-1261"}]
package ansvar.rules.procurement.supplier_incidents

default applies := false

applies if {
	input.kind == "supplier"
	input.supply.critical
}

applies if {
	input.supply.critical
	count(input.supply.agreements) > 0
}

_contact if {
	some agreement in input.supply.agreements
	agreement.incident_contact
}

_clause if {
	some agreement in input.supply.agreements
	"incident_reporting" in agreement.clauses
}

_missing contains "incident_contact" if not _contact

_missing contains "incident_reporting" if not _clause

finding contains {
	"detail": {"missing": sort([word | some word in _missing])},
	"related": [{"kind": "agreement", "id": agreement.id} | some agreement in input.supply.agreements],
} if {
	count(_missing) > 0
}
