# METADATA
# scope: package
# title: The head of administration or the information owner has been told of every legal gap
# description: >-
#   Whoever answers for the operation has to know that it breaks the law. A legal gap that a coordinator has seen is an
#   event of type report on the topic legal_gap, with those who were told in `recipients`.
# custom:
#   id: KON-16
#   scope: event
#   area: follow_up
#   severity: high
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Förvaltningschefen eller informationsägaren har fått veta om varje lagbrist
#     description: >-
#       Den som svarar för verksamheten måste få veta att ett lagkrav inte följs. En lagbrist som en samordnare har sett
#       är en händelse av typen report med ämnet legal_gap, där de som fått veta står i `recipients`.
#   message:
#     sv: "Lagbristen {name} har inte meddelats någon förvaltningschef eller informationsägare."
#     en: "No head of administration or information owner has been told of the legal gap {name}."
#   remedy:
#     sv: >-
#       Låt samordnaren genast meddela förvaltningschefen eller informationsägaren, som beslutar vad som ska göras.
#       Notera den som fått veta i händelsens `recipients` under `events`.
#     en: >-
#       Have the coordinator tell the head of administration or the information owner at once; they decide what is to be
#       done. Record who was told in the event's `recipients` under `events`.
#     class: do_then_record
#   witness: {query: entities, target: recipients}
#   source: [{document: "000", section: "L149-150"}]
#   params:
#     window_days: {type: integer, unit: days, default: 1095}
#     recipients: {type: functions, unit: function, default: [head_of_administration, information_owner]}
package ansvar.rules.follow_up.legal_gap_told

default applies := false

applies if {
	input.kind == "report"
	"legal_gap" in input.topics
	input.days_ago >= 0
	input.days_ago <= data.params.window_days
}

_told if {
	some party in input.recipients
	some function in party.functions
	function in data.params.recipients
}

finding contains {
	"detail": {"recipients": sort([party.id | some party in input.recipients])},
	"related": [{"kind": party.kind, "id": party.id} | some party in input.recipients],
} if {
	not _told
}
