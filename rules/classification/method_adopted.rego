# METADATA
# scope: package
# title: The classification method is formally adopted
# description: A method that nobody has decided is optional to follow.
# custom:
#   id: KLA-02
#   scope: document
#   area: classification
#   severity: medium
#   basis: survey_finding
#   needs: [documents]
#   sv:
#     title: Klassningsmetoden är formellt beslutad
#     description: En metod som ingen har beslutat om är frivillig att följa.
#   message:
#     sv: "Klassningsmetoden {name} är inte noterad som formellt beslutad."
#     en: "The classification method {name} is not recorded as formally adopted."
#   remedy:
#     sv: >-
#       Lägg fram metoden för beslut hos direktören eller den som får besluta riktlinjer. Notera vem och när i
#       dokumentets `decided_by` och `decided_on`.
#     en: >-
#       Put the method to the chief executive, or whoever may decide guidelines, for decision. Record who and when in
#       the document's `decided_by` and `decided_on`.
#     class: do_then_record
#   witness: {query: absent, target: decided_by}
#   source: [{document: "003", section: "§2.6 L901-903"}]
package ansvar.rules.classification.method_adopted

default applies := false

applies if {
	input.kind == "method"
	"classification" in input.topics
}

finding contains {"detail": {}} if not input.decided_by.known

finding contains {"detail": {}} if {
	input.decided_days_ago.known
	input.decided_days_ago.value < 0
}
