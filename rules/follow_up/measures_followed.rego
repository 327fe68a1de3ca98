# METADATA
# scope: package
# title: Every decided measure that has begun is followed up within the interval
# description: >-
#   A measure that nobody asks about slips. The rule looks at unfinished plan items whose start has passed, and for
#   events on the topic follow_up about the item or its plan; a new item gets a first term before the first note.
# custom:
#   id: KON-11
#   scope: plan_item
#   area: follow_up
#   severity: medium
#   basis: role_text
#   needs: [events]
#   implied_by: [LED-13]
#   sv:
#     title: Varje beslutad åtgärd som har börjat följs upp inom intervallet
#     description: >-
#       En åtgärd som ingen frågar efter rinner ut i sanden. Regeln ser till oavslutade planposter vars start har
#       passerat och frågar efter händelser med ämnet follow_up om posten eller planen. En ny post får en första frist.
#   message:
#     sv: >-
#       Åtgärden {name} skulle börja {detail.started:date} och har inte följts upp i tid. Första uppföljningen ska
#       göras inom {params.first_days:span} från starten, sedan med högst {params.limit_days} dagars mellanrum.
#     en: >-
#       The measure {name} was to begin on {detail.started:date} and has not been followed up in time. The first
#       follow-up is due within {params.first_days:span} of the start, later ones at most {params.limit_days:span}
#       apart.
#   remedy:
#     sv: >-
#       Låt samordnaren fråga den som ansvarar för åtgärden hur långt den har kommit, och ta upp det med den som
#       beslutade planen. Notera uppföljningen under `events` med `type: report`, ämnet `follow_up` och posten i
#       `about`.
#     en: >-
#       Have the coordinator ask whoever is responsible how far the measure has come, and bring it up with whoever
#       decided the plan. Record the follow-up under `events` with `type: report`, the topic `follow_up` and the item in
#       `about`.
#     class: do_then_record
#   witness: {query: absent, target: follow_up}
#   source: [{document: "000", section: "L58"}, {document: "002", section: "§7.1 L474-476"}]
#   params:
#     first_days: {type: integer, unit: days, default: 30}
#     limit_days: {type: integer, unit: days, default: 180}
package ansvar.rules.follow_up.measures_followed

default applies := false

applies if {
	input.open
	not _new
}

_new if {
	input.start_days_ago.known
	input.start_days_ago.value <= data.params.first_days
}

default assessed := false

assessed if input.start_days_ago.known

_followed if {
	input.followed_up_days_ago.known
	input.followed_up_days_ago.value <= data.params.limit_days
}

finding contains {"detail": {"started": input.start_days_ago.value}} if {
	input.start_days_ago.known
	not _followed
}
