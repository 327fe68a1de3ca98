# METADATA
# scope: package
# title: The information owner answers for the classification, the coordinator supports
# description: >-
#   Whoever answers for the operation knows what the information is worth. When the coordinator classifies alone, nobody
#   stands for the class. Classifications that have been made anew are left alone.
# custom:
#   id: KLA-12
#   scope: event
#   area: classification
#   severity: medium
#   basis: guidance
#   sv:
#     title: Informationsägaren svarar för klassningen, samordnaren stödjer
#     description: >-
#       Den som ansvarar för verksamheten vet vad informationen är värd. När samordnaren klassar ensam blir klassen
#       ingens åtagande. Klassningar som har gjorts om senare lämnas därhän.
#   message:
#     sv: "Klassningen {name} gjordes av {detail.by}, och ingen informationsägare svarar för den."
#     en: "The classification {name} was made by {detail.by}, and no information owner answers for it."
#   remedy:
#     sv: >-
#       Låt informationsägaren gå igenom klassningen och besluta om den, med samordnaren som stöd. Notera ägaren i
#       händelsens `by` och samordnaren i `participants`.
#     en: >-
#       Have the information owner go through the classification and decide on it, with the coordinator's support.
#       Record the owner in the event's `by` and the coordinator in `participants`.
#     class: do_then_record
#   witness: {query: entities, target: by}
#   source: [{document: "003", section: "§2.4 L633-635"}, {document: "000", section: "L139-141"}]
package ansvar.rules.classification.owner_classifies

default applies := false

applies if {
	input.kind == "classification"
	input.days_ago >= 0
	not input.superseded
}

default assessed := false

assessed if count(input.by) > 0

_coordinator(party) if "ciso" in party.functions

_coordinator(party) if "infosec_coordinator_unit" in party.functions

_owned if "information_owner" in input.by_functions

_owned if {
	some party in input.by
	some owner in input.owners
	party.id == owner.id
}

_owned if {
	some party in input.by
	some owner in input.owners
	some person in party.people
	person in owner.people
}

finding contains {
	"detail": {"by": sort([party.id | some party in input.by])},
	"related": [{"kind": party.kind, "id": party.id} | some party in input.by],
} if {
	count(input.by) > 0
	not _owned
	every party in input.by {
		_coordinator(party)
	}
}
