# METADATA
# scope: package
# title: The classification method covers confidentiality, integrity and availability
# description: >-
#   Information can be spread, distorted or lost. A method that sees to one of these leaves the others unprotected.
#   Traceability is recommended but not demanded.
# custom:
#   id: KLA-03
#   scope: document
#   area: classification
#   severity: medium
#   basis: survey_finding
#   needs: [documents]
#   sv:
#     title: Klassningsmetoden täcker konfidentialitet, riktighet och tillgänglighet
#     description: >-
#       Information kan spridas, förvanskas eller gå förlorad. En metod som bara ser till det ena lämnar det andra
#       oskyddat. Spårbarhet är önskvärd men krävs inte.
#   message:
#     sv: "{name} tar inte upp {detail.missing}."
#     en: "{name} does not take up {detail.missing}."
#   remedy:
#     sv: >-
#       Komplettera metoden med det som saknas, gärna också spårbarhet, och låt den som beslutade metoden besluta
#       ändringen. Notera det i dokumentets `contents`.
#     en: >-
#       Complete the method with what is missing, preferably traceability too, and have whoever decided the method
#       decide the change. Record it in the document's `contents`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.6 L905-908"}, {document: "003", section: "§1.3 L219-223"}]
package ansvar.rules.classification.method_aspects

default applies := false

applies if {
	input.kind == "method"
	"classification" in input.topics
}

default assessed := false

assessed if count(input.contents) > 0

_missing := {"confidentiality", "integrity", "availability"} - {content | some content in input.contents}

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if count(_missing) > 0
