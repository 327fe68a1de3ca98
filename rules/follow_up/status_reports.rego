# METADATA
# scope: package
# title: Status is reported to management continuously
# description: >-
#   Between yearly reviews much can happen that management should know of. The rule asks when top management last got a
#   report, or took part in a meeting, on the topic status_reporting.
# custom:
#   id: KON-07
#   scope: organisation
#   area: follow_up
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Lägesrapporteringen till ledningen är löpande
#     description: >-
#       Mellan de årliga genomgångarna kan det hända mycket som ledningen bör veta. Regeln frågar när högsta ledningen
#       senast fick en rapport, eller deltog i ett möte, med ämnet status_reporting.
#   message:
#     sv: "I {name} har ledningen inte fått någon lägesrapport om informationssäkerheten {params.limit_days:last}."
#     en: "In {name} management has had no status report on information security in {params.limit_days:last}."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren lämna en lägesrapport, och kom överens med ledningen om hur ofta. Notera
#       den under `events` med `type: report`, ämnet `status_reporting` och högsta ledningen bland `recipients`.
#     en: >-
#       Have the information security coordinator hand in a status report, and agree with management how often. Record
#       it under `events` with `type: report`, the topic `status_reporting` and top management among `recipients`.
#     class: do_then_record
#   witness: {query: outdated, target: status_reporting}
#   source: [{document: "000", section: "L60-62"}, {document: "001", section: "L100-102"}]
#   params:
#     limit_days: {type: integer, unit: days, default: 90}
package ansvar.rules.follow_up.status_reports

_with_top contains summary.with_top_days_ago.value if {
	some summary in input.events
	summary.kind in {"report", "meeting"}
	summary.topic == "status_reporting"
	summary.with_top_days_ago.known
}

finding contains {"detail": {}} if count(_with_top) == 0

finding contains {"detail": {"days": min(_with_top)}} if {
	count(_with_top) > 0
	min(_with_top) > data.params.limit_days
}
