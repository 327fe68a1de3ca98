# METADATA
# scope: package
# title: A process for reporting and handling incidents exists and is formally adopted
# description: Without a decided process, people who notice something do not know whom to tell or what happens next.
# custom:
#   id: INC-01
#   scope: organisation
#   area: incident_continuity
#   severity: critical
#   basis: survey_finding
#   needs: [documents]
#   sv:
#     title: En process för att rapportera och hantera incidenter finns och är formellt beslutad
#     description: >-
#       Utan en beslutad process vet den som upptäcker något varken vem som ska få veta eller vad som händer sedan.
#   message:
#     sv: "Det saknas en formellt beslutad process för {detail.missing} ({name})."
#     en: "There is no formally adopted process for {detail.missing} ({name})."
#   remedy:
#     sv: >-
#       Ta fram en incidentrutin om den saknas. Kommundirektören eller motsvarande beslutar den. Notera den under
#       `documents` med `contents`, `decided_by` och `decided_on`.
#     en: >-
#       Write an incident routine if there is none. The chief executive adopts it. Record it under `documents` with
#       `contents`, `decided_by` and `decided_on`.
#     class: do_then_record
#   witness: {query: entities, target: lacks}
#   source: [{document: "003", section: "§2.8 L1044-1050, L1139-1140"}]
package ansvar.rules.incident_continuity.incident_process

_contents := {"incident_reporting", "incident_handling"}

_decided(document) if {
	document.decided_days_ago.known
	document.decided_days_ago.value >= 0
}

_decided(document) if {
	document.decided_by.known
	not document.decided_days_ago.known
}

# A document about incidents that does not say what it takes up is taken at its topic.
_takes_up(document, content) if content in document.contents

_takes_up(document, _) if {
	count(document.contents) == 0
	"incidents" in document.topics
}

_written contains content if {
	some content in _contents
	some document in input.documents
	_takes_up(document, content)
}

_adopted contains content if {
	some content in _contents
	some document in input.documents
	_takes_up(document, content)
	_decided(document)
}

finding contains {"detail": {"missing": missing, "lacks": missing}} if {
	missing := sort(_contents - _written)
	count(missing) > 0
}

finding contains {
	"subject": {"kind": "document", "id": document.id},
	"severity": "medium",
	"detail": {"missing": sort(drafted), "lacks": ["decided_by"]},
} if {
	some document in input.documents
	drafted := {content | some content in _contents - _adopted; _takes_up(document, content)}
	count(drafted) > 0
}
