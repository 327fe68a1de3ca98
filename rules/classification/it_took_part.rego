# METADATA
# scope: package
# title: IT takes part when information in a system that IT runs is classified
# description: >-
#   IT knows what protection the system gives today and what more would cost. Classifications that have been made anew
#   are left alone.
# custom:
#   id: KLA-14
#   scope: event
#   area: classification
#   severity: low
#   basis: role_text
#   needs: [events]
#   sv:
#     title: It deltar när information i ett system som it driver klassas
#     description: >-
#       It vet vilket skydd systemet ger i dag och vad ett högre kostar. Klassningar som har gjorts om senare lämnas
#       därhän.
#   message:
#     sv: "Klassningen {name} rör ett system som it driver, men ingen från it deltog."
#     en: "The classification {name} concerns a system that IT runs, but nobody from IT took part."
#   remedy:
#     sv: >-
#       Låt informationsägaren gå igenom klassningen med it-chefen eller en it-roll och besluta om den behöver ändras.
#       Notera rollen i händelsens `participants`, eller en ny händelse av typen `classification`.
#     en: >-
#       Have the information owner go through the classification with the IT manager or an IT role and decide whether it
#       must change. Record the role in the event's `participants`, or a new event of type `classification`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "004", section: "L88"}]
package ansvar.rules.classification.it_took_part

default applies := false

applies if {
	input.kind == "classification"
	input.days_ago >= 0
	input.about_it
	not input.superseded
}

default assessed := false

assessed if count(input.participants) > 0

_took_part if {
	some party in input.participants
	party.it
}

_took_part if {
	some party in input.by
	party.it
}

_took_part if {
	some function in input.involved
	function in {"it_manager", "it_coordinator", "it_security_officer"}
}

finding contains {"detail": {"missing": "it_manager"}} if not _took_part
