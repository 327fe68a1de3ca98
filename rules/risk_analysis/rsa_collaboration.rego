# METADATA
# scope: package
# title: Whoever owns the risk and vulnerability analysis works with the information security coordinator
# description: Both look at the systems the community cannot do without. Where they do not meet, each analyses half.
# custom:
#   id: RIS-16
#   scope: duty
#   area: risk_analysis
#   severity: low
#   basis: interview
#   needs: [works_with, groups]
#   sv:
#     title: Den som ansvarar för risk- och sårbarhetsanalysen samarbetar med informationssäkerhetssamordnaren
#     description: >-
#       Båda ser på de system som samhället inte klarar sig utan. Där de inte möts analyserar var och en hälften.
#   message:
#     sv: "Den som har uppgiften {name} har inget noterat samarbete med {params.coordinator}."
#     en: "Whoever holds the duty {name} has no recorded collaboration with {params.coordinator}."
#   remedy:
#     sv: >-
#       Kom överens om hur ni arbetar med de kritiska systemen, direkt eller i ett gemensamt forum. Den som ansvarar för
#       analysen beslutar. Notera samarbetet under `works_with` med `kind: collaborate`, eller båda som `members` i en
#       grupp under `groups`.
#     en: >-
#       Agree on how you work on the critical systems, directly or in a common forum. Whoever is responsible for the
#       analysis decides. Record the collaboration under `works_with` with `kind: collaborate`, or both as `members` of
#       a group under `groups`.
#     class: do_then_record
#   witness: {query: absent, target: params.coordinator}
#   source: [{document: "002", section: "§4 L251-253"}, {document: "002", section: "§4.1 L257-282"}]
#   params:
#     coordinator: {type: functions, unit: function, default: [ciso]}
package ansvar.rules.risk_analysis.rsa_collaboration

default applies := false

applies if {
	input.topic.known
	input.topic.value == "rsa"
	input.kind in {"own", "lead"}
	count(input.holders) > 0
}

default assessed := false

# Nobody to work with is for the rule on the function itself to tell.
assessed if {
	some function in input.functions_named
	function in data.params.coordinator
}

_collaborates if {
	some function in input.holders_work_with
	function in data.params.coordinator
}

finding contains {
	"detail": {},
	"related": [{"kind": holder.kind, "id": holder.id} | some holder in input.holders],
} if {
	not _collaborates
}
