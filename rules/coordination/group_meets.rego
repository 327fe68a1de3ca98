# METADATA
# scope: package
# title: The group has met within its interval
# description: >-
#   A group that does not meet exists on paper. Meetings seldom fall on the day, so some days more are allowed; how many
#   is a setting.
# custom:
#   id: GRP-07
#   scope: group
#   area: coordination
#   severity: low
#   basis: inferred
#   sv:
#     title: Gruppen har mötts inom sitt intervall
#     description: >-
#       En grupp som inte möts finns bara på papperet. Möten hamnar sällan på dagen, så några dagar till är tillåtna;
#       hur många är en inställning.
#   message:
#     sv: "{name} möttes senast {detail.days:date}, men ska mötas minst en gång på {detail.interval:span}."
#     en: "{name} last met on {detail.days:date}, but is to meet at least once in {detail.interval:span}."
#   remedy:
#     sv: "Kalla till ett möte; gruppens sammankallande beslutar. Notera dagen i gruppens `last_met`."
#     en: "Call a meeting; the group's convenor decides. Record the day in the group's `last_met`."
#     class: do_then_record
#   witness: {query: field, target: last_met}
#   source: [{document: "000", section: "L18"}, {document: "001", section: "L16-17"}]
#   params:
#     grace_days: {type: integer, unit: days, default: 14}
package ansvar.rules.coordination.group_meets

default applies := false

applies if input.interval_days.known

default assessed := false

assessed if input.last_met_days_ago.known

finding contains {"detail": {"days": input.last_met_days_ago.value, "interval": input.interval_days.value}} if {
	input.interval_days.known
	input.last_met_days_ago.known
	input.last_met_days_ago.value > input.interval_days.value + data.params.grace_days
}
