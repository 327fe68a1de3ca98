# METADATA
# scope: package
# title: A shared coordinator has a line to each management and a share of time for each organisation
# description: >-
#   Whoever leads the work for several must be heard by each management, else one organisation decides for the other.
#   Each assignment needs a role of its own with a reporting line of its own.
# custom:
#   id: LED-20
#   scope: person
#   area: coordination
#   severity: high
#   basis: survey_finding
#   needs: [roles, assignments, lines]
#   sv:
#     title: En delad samordnare har en egen linje till varje ledning och egen tid för varje organisation
#     description: >-
#       Den som leder arbetet åt flera behöver höras av varje ledning för sig, annars styr den ena organisationen åt den
#       andra. Varje uppdrag behöver en egen roll med egen rapportväg.
#   message:
#     sv: >-
#       {name} leder informationssäkerhetsarbetet i flera organisationer. Utan egen linje till ledningen:
#       {detail.without_line}. Utan tidsandel: {detail.without_share}.
#     en: >-
#       {name} leads the information security work of several organisations. Without a line of its own to management:
#       {detail.without_line}. Without a share of time: {detail.without_share}.
#   remedy:
#     sv: >-
#       Kom överens om en rapportväg och en tidsandel för varje organisation; direktörerna beslutar tillsammans. Notera
#       en roll per organisation under `roles`, dess väg till den ledningen under `lines`, och `organisation` och
#       `share` under `assignments`.
#     en: >-
#       Agree on a reporting line and a share of time for each organisation; the chief executives decide together.
#       Record one role per organisation under `roles`, its line to that management under `lines`, and `organisation`
#       and `share` under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: roles}
#   source: [{document: "003", section: "§2.5 L779-781"}, {document: "003", section: "§2.11 L1416-1418"}]
package ansvar.rules.coordination.shared_coordinator

_shared := [a |
	some a in input.assignments
	"ciso" in a.functions
]

default applies := false

applies if {
	"ciso" in input.functions
	count({a.organisation | some a in _shared}) > 1
}

_elsewhere(organisation) := {top |
	some a in _shared
	a.organisation != organisation
	some top in a.reports_to_top
}

_without_line contains a.role if {
	some a in _shared
	every top in a.reports_to_top {
		top in _elsewhere(a.organisation)
	}
}

_without_share contains a.role if {
	some a in _shared
	not a.share.known
}

_roles := _without_line | _without_share

finding contains {
	"detail": {
		"without_line": sort([role | some role in _without_line]),
		"without_share": sort([role | some role in _without_share]),
		"roles": sort([role | some role in _roles]),
	},
	"related": [{"kind": "role", "id": role} | some role in _roles],
} if {
	count(_roles) > 0
}
