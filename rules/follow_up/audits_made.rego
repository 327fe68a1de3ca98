# METADATA
# scope: package
# title: Both an internal and an external audit have been made within the cycle
# description: >-
#   The internal one comes close, the external one sees with fresh eyes. The rule asks for events of type audit on the
#   topics internal_audit and external_audit.
# custom:
#   id: KON-13
#   scope: organisation
#   area: follow_up
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Både intern och extern revision har gjorts inom cykeln
#     description: >-
#       Den interna kommer nära, den externa ser med nya ögon. Regeln frågar efter händelser av typen audit med ämnena
#       internal_audit och external_audit.
#   message:
#     sv: "I {name} saknas {detail.missing} av informationssäkerhetsarbetet för {params.cycle_days:last}."
#     en: "In {name} there is no {detail.missing} of the information security work for {params.cycle_days:last}."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren ta initiativ till revisionen, och högsta ledningen eller revisorerna
#       beställa den. Notera den under `events` med `type: audit` och ämnet `internal_audit` eller `external_audit`.
#     en: >-
#       Have the information security coordinator initiate the audit, and top management or the auditors order it.
#       Record it under `events` with `type: audit` and the topic `internal_audit` or `external_audit`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "000", section: "L90-93"}]
#   params:
#     cycle_days: {type: integer, unit: days, default: 1095}
package ansvar.rules.follow_up.audits_made

_made contains summary.topic if {
	some summary in input.events
	summary.kind == "audit"
	summary.days_ago <= data.params.cycle_days
}

_missing := {"internal_audit", "external_audit"} - _made

finding contains {"detail": {"missing": sort([topic | some topic in _missing])}} if count(_missing) > 0
