# METADATA
# scope: package
# title: Continuity work covers its seven steps
# description: >-
#   The steps go from what must not stop, over threats and other ways of working, to suppliers and dependencies. A step
#   left out is where the plan gives way.
# custom:
#   id: KNT-06
#   scope: organisation
#   area: incident_continuity
#   severity: medium
#   basis: guidance
#   needs: [documents]
#   sv:
#     title: Kontinuitetsarbetet täcker sina sju steg
#     description: >-
#       Stegen går från det som inte får stanna, över hot och andra sätt att arbeta, till leverantörer och beroenden.
#       Ett steg som saknas är där planen brister.
#   message:
#     sv: "Kontinuitetsarbetet i {name} tar inte upp {detail.missing} i någon plan eller rutin."
#     en: "The continuity work in {name} does not take up {detail.missing} in any plan or routine."
#   remedy:
#     sv: >-
#       Komplettera rutinen för kontinuitetsplanering med det som saknas. Kommun- eller regiondirektören eller
#       motsvarande beslutar. Notera stegen i dokumentets `contents` under `documents`.
#     en: >-
#       Complete the routine for continuity planning with what is missing. The chief executive or an equivalent decides.
#       Record the steps in the document's `contents` under `documents`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.8 L1095-1117"}]
package ansvar.rules.incident_continuity.seven_steps

_steps := {
	"critical_processes",
	"threats",
	"alternatives",
	"recovery",
	"preparedness",
	"supplier_requirements",
	"dependencies",
}

_documents contains document.id if {
	some document in input.documents
	document.kind == "continuity_plan"
}

_documents contains document.id if {
	some document in input.documents
	"continuity" in document.topics
}

_taken_up contains content if {
	some document in input.documents
	document.id in _documents
	some content in document.contents
	content in _steps
}

default applies := false

applies if count(_documents) > 0

default assessed := false

assessed if count(_taken_up) > 0

finding contains {"detail": {"missing": missing}} if {
	count(_taken_up) > 0
	missing := sort(_steps - _taken_up)
	count(missing) > 0
}
