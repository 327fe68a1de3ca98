# METADATA
# scope: package
# title: There are security steps before, during and at the end of employment
# description: >-
#   Trust is built before somebody begins, kept up while they work and settled when they leave. The rule looks at what
#   documents about employment take up.
# custom:
#   id: UTB-07
#   scope: organisation
#   area: training
#   severity: low
#   basis: role_text
#   needs: [documents]
#   sv:
#     title: Det finns säkerhetssteg inför, under och vid slutet av en anställning
#     description: >-
#       Förtroende byggs innan någon börjar, vårdas under arbetet och avslutas när någon slutar. Regeln ser till vad
#       dokument om anställning tar upp.
#   message:
#     sv: "{name} har inga dokumenterade säkerhetssteg {detail.missing}."
#     en: "{name} has no documented security steps {detail.missing}."
#   remedy:
#     sv: >-
#       Komplettera rutinen för anställning med stegen som saknas. Personalchefen beslutar, med stöd av
#       informationssäkerhetssamordnaren. Notera dem i `contents` på ett dokument med ämnet `employment` under
#       `documents`.
#     en: >-
#       Add the missing steps to the routine on employment. The head of personnel decides, with support from the
#       information security coordinator. Record them in `contents` of a document with the topic `employment` under
#       `documents`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "000", section: "L162"}, {document: "004", section: "L75-76"}]
package ansvar.rules.training.employment_steps

_covered contains content if {
	some document in input.documents
	"employment" in document.topics
	some content in document.contents
}

_missing contains step if {
	some step in {"before_employment", "during_employment", "end_of_employment"}
	not step in _covered
}

finding contains {
	"detail": {"missing": sort(_missing)},
	"related": [{"kind": "document", "id": d.id} | some d in input.documents; "employment" in d.topics],
} if {
	count(_missing) > 0
}
