# METADATA
# scope: package
# title: A risk analysis is newer than the latest change of its system or organisation
# description: >-
#   When a system or an organisation changes, so do its risks. The latest analysis then describes something that is no
#   longer there.
# custom:
#   id: RIS-12
#   scope: event
#   area: risk_analysis
#   severity: medium
#   basis: guidance
#   sv:
#     title: En riskanalys är nyare än den senaste ändringen av systemet eller organisationen
#     description: >-
#       När ett system eller en organisation ändras gör riskerna det också. Den senaste analysen beskriver då något som
#       inte längre finns.
#   message:
#     sv: "Riskanalysen {name} är inaktuell: det den gäller har ändrats sedan dess ({detail.changes})."
#     en: "The risk analysis {name} is out of date: what it is about has changed since ({detail.changes})."
#   remedy:
#     sv: >-
#       Gör om analysen för det som ändrades. Den som äger verksamheten eller systemet beslutar. Notera den nya analysen
#       under `events` med samma `about`; var ändringen liten, notera `impact: minor` på den.
#     en: >-
#       Make the analysis again for what changed. The owner of the operation or the system decides. Record the new
#       analysis under `events` with the same `about`; if the change was small, record `impact: minor` on it.
#     class: do_then_record
#   witness: {query: entities, target: changes}
#   source: [{document: "003", section: "§2.7 L969-971"}]
package ansvar.rules.risk_analysis.analysis_current

default applies := false

applies if {
	input.kind == "risk_analysis"
	input.days_ago >= 0
}

finding contains {
	"detail": {"changes": sort(input.changed_since)},
	"related": [{"kind": "event", "id": id} | some id in input.changed_since],
} if {
	count(input.changed_since) > 0
}
