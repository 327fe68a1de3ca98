# METADATA
# scope: package
# title: A unit with special needs has local routines, or somebody signed that the general ones suffice
# description: >-
#   General routines are written for the ordinary case. Where the operation differs, somebody has to have looked. A
#   routine or instruction is local when all units it covers lie inside the unit.
# custom:
#   id: POL-14
#   scope: unit
#   area: policy
#   severity: low
#   basis: role_text
#   needs: [documents]
#   sv:
#     title: En enhet med särskilda behov har lokala rutiner, eller någon har skrivit under på att de allmänna räcker
#     description: >-
#       Allmänna rutiner skrivs för det vanliga. Där verksamheten skiljer sig behöver någon ha tittat efter. En rutin
#       eller instruktion är lokal när alla enheter den omfattar ligger inom enheten.
#   message:
#     sv: "{name} har särskilda behov men varken lokala rutiner eller en notering om att de allmänna räcker."
#     en: "{name} has special needs but neither local routines nor a note that the general ones suffice."
#   remedy:
#     sv: >-
#       Ta fram lokala rutiner med stöd av samordnaren, eller skriv ned varför de allmänna räcker; förvaltningschefen
#       beslutar. Notera rutinen under `documents` med enheten i `covers`, eller avståendet under `waivers` med `of:
#       local_routines`.
#     en: >-
#       Draft local routines with the coordinator's support, or write down why the general ones suffice; the head of
#       administration decides. Record the routine under `documents` with the unit in `covers`, or the note under
#       `waivers` with `of: local_routines`.
#     class: do_then_record
#   witness: {query: absent, target: local_routines}
#   source: [{document: "000", section: "L156-157"}]
package ansvar.rules.policy.local_routines

default applies := false

applies if {
	input.special_needs.known
	input.special_needs.value
}

finding contains {"detail": {}} if {
	count(input.local_routines) == 0
	not "local_routines" in input.waived
}
