# METADATA
# scope: package
# title: One role coordinates the information to the public in a special event
# description: When several speak, the public hears different things. When nobody has the task, it hears rumours.
# custom:
#   id: KNT-12
#   scope: organisation
#   area: incident_continuity
#   severity: low
#   basis: interview
#   needs: [duties]
#   implied_by: [ANS-10, ANS-11]
#   sv:
#     title: En roll samordnar informationen till allmänheten vid särskild händelse
#     description: När flera talar får allmänheten höra olika saker. När ingen har uppgiften får den höra rykten.
#   message:
#     sv: >-
#       Antalet roller eller grupper som ansvarar för att samordna informationen till allmänheten är {detail.count}, men
#       ska vara en ({name}).
#     en: >-
#       The number of roles or groups responsible for coordinating information to the public is {detail.count}, but
#       should be one ({name}).
#   remedy:
#     sv: >-
#       Utse en roll, till exempel beredskapssamordnaren, att samordna informationen. Kommun- eller regiondirektören
#       eller motsvarande beslutar. Notera uppgiften under `duties` med `kind: lead`, ämnet `public_information` och
#       rollen i `holder`.
#     en: >-
#       Name one role, such as the preparedness coordinator, to coordinate the information. The chief executive or an
#       equivalent decides. Record the duty under `duties` with `kind: lead`, the topic `public_information` and the
#       role in `holder`.
#     class: do_then_record
#   witness: {query: entities, target: public_information}
#   source: [{document: "002", section: "§4 L235-241"}]
package ansvar.rules.incident_continuity.public_information

default applies := false

applies if input.kind == "municipality"

_duties := [duty |
	some topic in input.topics
	topic.topic == "public_information"
	some duty in topic.duties
	duty.kind in {"own", "lead"}
]

_holders contains holder if {
	some duty in _duties
	some holder in duty.holders
}

# Of several duties with holders, mending one is not enough.
_one_will_do if count(_duties) == 1

_one_will_do if count(_holders) == 0

finding contains {
	"detail": {"public_information": sort(_holders), "count": count(_holders)},
	"related": [{"kind": "duty", "id": duty.id} | some duty in _duties; _one_will_do],
} if {
	count(_holders) != 1
}
