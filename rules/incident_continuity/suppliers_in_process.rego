# METADATA
# scope: package
# title: The incident process names every supplier that runs systems or holds information for the organisation
# description: >-
#   Much of what can go wrong goes wrong at a supplier. If the process ends at the organisation's own door, nobody there
#   knows that they are to tell.
# custom:
#   id: INC-02
#   scope: unit
#   area: incident_continuity
#   severity: high
#   basis: survey_finding
#   needs: [documents]
#   sv:
#     title: Incidentprocessen omfattar varje leverantör som driver system eller har information åt organisationen
#     description: >-
#       Mycket av det som kan gå fel går fel hos en leverantör. Slutar processen vid den egna dörren vet ingen där att
#       de ska höra av sig.
#   message:
#     sv: >-
#       Incidentprocessen nämner inte leverantören {name}, som driver system eller hanterar information åt
#       organisationen.
#     en: >-
#       The incident process does not name the supplier {name}, which runs systems or handles information for the
#       organisation.
#   remedy:
#     sv: >-
#       Ta in leverantören i incidentprocessen, och kom överens om vem som larmar vem. Den som förvaltar processen
#       beslutar. Notera leverantören i `covers` för incidentrutinen under `documents`.
#     en: >-
#       Bring the supplier into the incident process, and agree on who tells whom. Whoever maintains the process
#       decides. Record the supplier in `covers` of the incident routine under `documents`.
#     class: do_then_record
#   witness: {query: absent, target: incident_handling}
#   source: [{document: "003", section: "§2.8 L1128-1130"}, {document: "003", section: "§2.8 L1135-1137"}]
#   params:
#     information_clauses: {type: words, unit: clause, default: [personal_data, storage]}
package ansvar.rules.incident_continuity.suppliers_in_process

default applies := false

applies if {
	input.in_incident_process.known
	input.kind in {"supplier", "company", "authority"}
	count(input.runs_for_others) > 0
}

applies if {
	input.in_incident_process.known
	input.kind == "supplier"
	some agreement in input.supply.agreements
	some clause in agreement.clauses
	clause in data.params.information_clauses
}

default _severity := "medium"

_severity := "high" if input.supply.critical

finding contains {
	"severity": _severity,
	"detail": {},
	"related": [{"kind": "system", "id": system} | some system in input.runs_for_others],
} if {
	input.in_incident_process.known
	not input.in_incident_process.value
}
