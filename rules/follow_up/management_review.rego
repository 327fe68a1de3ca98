# METADATA
# scope: package
# title: A management review has been held with top management within the last twelve months
# description: >-
#   In the review top management hears how the work goes and decides on direction and money. When it is left out, nobody
#   at the top steers.
# custom:
#   id: KON-01
#   scope: organisation
#   area: follow_up
#   severity: high
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Ledningens genomgång har hållits med högsta ledningen de senaste tolv månaderna
#     description: >-
#       På genomgången får högsta ledningen veta hur arbetet går och beslutar om inriktning och medel. Uteblir den styr
#       ingen i toppen.
#   message:
#     sv: >-
#       {name} har inte haft någon genomgång av informationssäkerheten med högsta ledningen {params.limit_days:last}.
#     en: "{name} has had no information security review with top management in {params.limit_days:last}."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren förbereda en genomgång och högsta ledningen kalla till den. Notera den
#       under `events` med `type: review`, ämnet `management_review` och högsta ledningen bland `participants`.
#     en: >-
#       Have the information security coordinator prepare a review and top management call it. Record it under `events`
#       with `type: review`, the topic `management_review` and top management among `participants`.
#     class: do_then_record
#   witness: {query: outdated, target: management_review}
#   source:
#     - {document: '000', section: L7-8}
#     - {document: '000', section: L63}
#     - {document: '001', section: L8-9}
#     - {document: '001', section: L103}
#   params:
#     limit_days: {type: integer, unit: days, default: 365}
package ansvar.rules.follow_up.management_review

_with_top contains summary.with_top_days_ago.value if {
	some summary in input.events
	summary.kind in {"review", "meeting"}
	summary.topic == "management_review"
	summary.with_top_days_ago.known
}

# The reviews that a new one takes the place of.
_latest contains {"kind": "event", "id": summary.latest} if {
	some summary in input.events
	summary.kind == "review"
	summary.topic == "management_review"
}

_related := [event | some event in _latest]

finding contains {"detail": {}, "related": _related} if count(_with_top) == 0

finding contains {"detail": {"days": min(_with_top)}, "related": _related} if {
	count(_with_top) > 0
	min(_with_top) > data.params.limit_days
}
