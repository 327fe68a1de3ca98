# METADATA
# scope: package
# title: An agreement on something critical states responsibilities and security requirements
# description: >-
#   A supplier does what the agreement says. What is not asked for there is hard to ask for when something has happened.
# custom:
#   id: UPP-04
#   scope: agreement
#   area: procurement
#   severity: high
#   basis: guidance
#   needs: [agreements]
#   sv:
#     title: Ett avtal om något kritiskt anger ansvar och säkerhetskrav
#     description: >-
#       En leverantör gör det som avtalet säger. Det som inte krävs där är svårt att kräva när något har hänt.
#   message:
#     sv: "Avtalet {name} med {detail.supplier}, som levererar något kritiskt, anger inte {detail.missing}."
#     en: >-
#       The agreement {name} with {detail.supplier}, which supplies something critical, does not state {detail.missing}.
#   remedy:
#     sv: >-
#       Komplettera avtalet, senast när det förnyas, med vem som svarar för vad och vad informationen kräver:
#       kontinuitet, incidentrapportering, kompetens. Avtalets beställare beslutar. Notera villkoren i `clauses` och
#       leverantörens kontakt i `incident_contact` under `agreements`.
#     en: >-
#       Add to the agreement, at its renewal at the latest, who answers for what and what the information needs:
#       continuity, reporting of incidents, competence. The ordering party decides. Record the terms in `clauses` and
#       the supplier's contact in `incident_contact` under `agreements`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.10 L1259-1261"}]
package ansvar.rules.procurement.agreement_terms

default applies := false

applies if {
	input.running
	input.supplies_critical
}

_missing contains clause if {
	some clause in {"responsibilities", "security_requirements"}
	not clause in input.clauses
}

# Who answers for what can be settled beside the agreement, what the supplier must do cannot.
default _severity := "medium"

_severity := "high" if "security_requirements" in _missing

finding contains {
	"severity": _severity,
	"detail": {"supplier": input.supplier, "missing": sort(_missing)},
} if {
	count(_missing) > 0
}
