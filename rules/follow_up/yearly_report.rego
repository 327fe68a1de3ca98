# METADATA
# scope: package
# title: A yearly report on the whole work has gone to management
# description: Management answers for the work and needs to see it as a whole at least once a year.
# custom:
#   id: KON-06
#   scope: organisation
#   area: follow_up
#   severity: high
#   basis: role_text
#   needs: [events]
#   sv:
#     title: En årlig rapport om hela arbetet har lämnats till ledningen
#     description: Ledningen svarar för arbetet och behöver se helheten minst en gång om året.
#   message:
#     sv: >-
#       I {name} har ledningen inte fått någon årsrapport om informationssäkerhetsarbetet {params.limit_days:last}.
#     en: >-
#       In {name} management has had no yearly report on the information security work in {params.limit_days:last}.
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren skriva årsrapporten och lämna den till högsta ledningen. Notera den under
#       `events` med `type: report`, ämnet `yearly_report` och högsta ledningen bland `recipients`.
#     en: >-
#       Have the information security coordinator write the yearly report and hand it to top management. Record it under
#       `events` with `type: report`, the topic `yearly_report` and top management among `recipients`.
#     class: do_then_record
#   witness: {query: outdated, target: yearly_report}
#   source: [{document: "000", section: "L64"}]
#   params:
#     limit_days: {type: integer, unit: days, default: 365}
package ansvar.rules.follow_up.yearly_report

_with_top contains summary.with_top_days_ago.value if {
	some summary in input.events
	summary.kind == "report"
	summary.topic == "yearly_report"
	summary.with_top_days_ago.known
}

finding contains {"detail": {}} if count(_with_top) == 0

finding contains {"detail": {"days": min(_with_top)}} if {
	count(_with_top) > 0
	min(_with_top) > data.params.limit_days
}
