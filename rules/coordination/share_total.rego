# METADATA
# scope: package
# title: A person's assignments sum to at most full time
# description: >-
#   Time promised twice is not there. Shares over all roles and all organisations are added up; assignments without a
#   share are left out.
# custom:
#   id: LED-03
#   scope: person
#   area: coordination
#   severity: medium
#   basis: inferred
#   sv:
#     title: En persons uppdrag blir sammanlagt högst en heltid
#     description: >-
#       Tid som lovats bort två gånger finns inte. Andelarna läggs ihop över alla roller och organisationer; uppdrag
#       utan andel räknas inte.
#   message:
#     sv: "{name} har uppdrag på sammanlagt {detail.percent} procent av en heltid."
#     en: "{name} has assignments that sum to {detail.percent} percent of full time."
#   remedy:
#     sv: >-
#       Låt cheferna för de berörda rollerna komma överens om en fördelning som ryms i en heltid. Notera de nya
#       andelarna i `share` under `assignments`.
#     en: >-
#       Have the managers of the roles concerned agree on shares that fit into full time. Record the new shares in
#       `share` under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: roles}
#   source: [{document: "003", section: "§2.5 L754-755"}, {document: "003", section: "§2.5 L779-781"}]
#   params:
#     limit_percent: {type: integer, unit: percent, default: 100}
package ansvar.rules.coordination.share_total

default assessed := false

assessed if input.shares_known > 0

finding contains {"detail": {"percent": input.share_total, "roles": input.roles}} if {
	input.shares_known > 0
	input.share_total > data.params.limit_percent
}
