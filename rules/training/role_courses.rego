# METADATA
# scope: package
# title: Those who fill designated information security roles have had training for the role
# description: >-
#   Owning a system or answering for an incident takes other knowledge than following the rules. Training about
#   competence counts; the rule counts people and names nobody.
# custom:
#   id: UTB-03
#   scope: role
#   area: training
#   severity: medium
#   basis: guidance
#   needs: [events]
#   implied_by: [UTB-04]
#   sv:
#     title: De som fyller utpekade informationssäkerhetsroller har fått rollanpassad utbildning
#     description: >-
#       Att äga ett system eller svara för en incident kräver annat än att följa reglerna. Utbildning om kompetens
#       räknas; regeln räknar människor och pekar inte ut någon.
#   message:
#     sv: "{detail.without} av {detail.people} i rollen {name} har inte fått rollanpassad utbildning."
#     en: "In the role {name}, training for the role is missing for {detail.without} of {detail.people}."
#   remedy:
#     sv: >-
#       Ge en utbildning som är anpassad till rollens uppgifter. Rollens chef beslutar, med stöd av
#       informationssäkerhetssamordnaren. Notera den under `events` med `type: training`, ämnet `competence` och rollen
#       i `participants`.
#     en: >-
#       Give training that fits the tasks of the role. The manager of the role decides, with support from the
#       information security coordinator. Record it under `events` with `type: training`, the topic `competence` and the
#       role in `participants`.
#     class: do_then_record
#   witness: {query: absent, target: training}
#   source: [{document: "003", section: "§2.12 L1455-1458"}]
#   params:
#     designated:
#       type: functions
#       unit: function
#       default:
#         - ciso
#         - infosec_coordinator_unit
#         - security_manager
#         - dpo
#         - data_protection_coordinator
#         - information_owner
#         - system_owner
#         - system_manager
#         - it_security_officer
package ansvar.rules.training.role_courses

_designated if {
	some function in input.functions
	function in data.params.designated
}

default applies := false

applies if {
	_designated
	not input.vacant
	input.staffing != "body"
}

default assessed := false

assessed if count(input.people) > 0

_without := count(input.people) - input.people_with_course

finding contains {"detail": {"people": count(input.people), "without": _without}} if _without > 0
