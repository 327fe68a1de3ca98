# METADATA
# scope: package
# title: Every administration has reported compliance within the last twelve months
# description: >-
#   Nobody sees from the centre whether policy, guidelines and routines are followed out there. A report counts when it
#   has type report and topic compliance, and is about the administration or made by somebody in it.
# custom:
#   id: KON-04
#   scope: unit
#   area: follow_up
#   severity: high
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Varje förvaltning har rapporterat efterlevnad de senaste tolv månaderna
#     description: >-
#       Från centralt håll syns det inte om policy, riktlinjer och rutiner följs ute i verksamheten. En rapport räknas
#       när den har typen report och ämnet compliance och handlar om förvaltningen eller är gjord av någon i den.
#   message:
#     sv: "{name} har inte rapporterat hur policy, riktlinjer och rutiner följs {params.limit_days:last}."
#     en: "{name} has not reported how policy, guidelines and routines are followed in {params.limit_days:last}."
#   remedy:
#     sv: >-
#       Låt förvaltningens informationssäkerhetssamordnare göra rapporten; förvaltningschefen ser till att det sker.
#       Notera den under `events` med `type: report`, ämnet `compliance` och förvaltningen i `about`.
#     en: >-
#       Have the administration's information security coordinator make the report; the head of administration sees to
#       it. Record it under `events` with `type: report`, the topic `compliance` and the administration in `about`.
#     class: do_then_record
#   witness: {query: outdated, target: compliance}
#   source: [{document: "000", section: "L174-177"}]
#   params:
#     limit_days: {type: integer, unit: days, default: 365}
package ansvar.rules.follow_up.compliance_reported

default applies := false

applies if input.kind == "administration"

finding contains {"detail": {}} if not input.compliance_days_ago.known

finding contains {"detail": {"days": input.compliance_days_ago.value}} if {
	input.compliance_days_ago.known
	input.compliance_days_ago.value > data.params.limit_days
}
