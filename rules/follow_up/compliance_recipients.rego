# METADATA
# scope: package
# title: The yearly compliance report reached both the information owner and the strategic coordinator
# description: >-
#   The owner has to act on it, and the coordinator needs it for the whole picture. The rule looks at the past year's
#   events of type report on the topic compliance, and is silent while no recipient is recorded.
# custom:
#   id: KON-05
#   scope: event
#   area: follow_up
#   severity: medium
#   basis: role_text
#   sv:
#     title: Den årliga efterlevnadsrapporten nådde både informationsägaren och den strategiska samordnaren
#     description: >-
#       Ägaren ska kunna handla, och samordnaren behöver rapporten för helheten. Regeln ser till det senaste årets
#       händelser av typen report med ämnet compliance och tiger så länge ingen mottagare är noterad.
#   message:
#     sv: "Efterlevnadsrapporten {name} har inte nått {detail.missing}."
#     en: "The compliance report {name} has not reached {detail.missing}."
#   remedy:
#     sv: >-
#       Skicka rapporten även dit; den samordnare som skrev den ser till det. Notera alla mottagare i rapportens
#       `recipients` under `events`.
#     en: >-
#       Send the report there too; the coordinator who wrote it sees to it. Record all recipients in the report's
#       `recipients` under `events`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "000", section: "L174-177"}]
#   params:
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.follow_up.compliance_recipients

default applies := false

applies if {
	input.kind == "report"
	"compliance" in input.topics
	input.days_ago >= 0
	input.days_ago <= data.params.window_days
}

default assessed := false

assessed if {
	count(input.recipients) > 0
	count(_recipients) > 0
}

_told contains function if {
	some party in input.recipients
	some function in party.functions
}

# Nobody to send it to is for the rule on the function itself to tell.
_recipients := {"information_owner", "ciso"} & {function | some function in input.functions_named}

finding contains {"detail": {"missing": sort(_recipients - _told)}} if count(_recipients - _told) > 0
