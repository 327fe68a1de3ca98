# METADATA
# scope: package
# title: The classification method says who classifies, when and by which model
# description: >-
#   A method can be followed only when it says who is to classify, on which occasions and what each class means.
# custom:
#   id: KLA-04
#   scope: document
#   area: classification
#   severity: medium
#   basis: guidance
#   needs: [documents]
#   sv:
#     title: Klassningsmetoden anger vem som klassar, när och med vilken modell
#     description: >-
#       En metod går att följa först när det står vem som ska klassa, vid vilka tillfällen och vad varje klass betyder.
#   message:
#     sv: "{name} anger inte {detail.missing}."
#     en: "{name} does not state {detail.missing}."
#   remedy:
#     sv: >-
#       Skriv in det som saknas i metoden och låt den som beslutade metoden besluta ändringen. Notera det i dokumentets
#       `contents`.
#     en: >-
#       Write what is missing into the method and have whoever decided the method decide the change. Record it in the
#       document's `contents`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.6 L873-879"}]
package ansvar.rules.classification.method_contents

default applies := false

applies if {
	input.kind == "method"
	"classification" in input.topics
}

default assessed := false

assessed if count(input.contents) > 0

_missing := {"who_classifies", "when_classified", "classification_model"} - {content | some content in input.contents}

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if count(_missing) > 0
