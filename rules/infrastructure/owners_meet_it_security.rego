# METADATA
# scope: package
# title: The IT security officer coordinates the protection of the systems with their owners
# description: >-
#   The level of protection becomes even over the systems when one role talks with those who own them. The initiative is
#   the officer's, so one deviation tells that nobody has been talked with.
# custom:
#   id: TEK-09
#   scope: role
#   area: infrastructure
#   severity: low
#   basis: role_text
#   needs: [works_with]
#   sv:
#     title: It-säkerhetsansvarig samordnar systemens skydd med deras ägare
#     description: >-
#       Skyddsnivån blir jämn över systemen när en roll talar med dem som äger dem. Initiativet är den
#       it-säkerhetsansvarigas, så en avvikelse säger att det inte är taget med någon.
#   message:
#     sv: "{name} har inget bestämt samarbete med någon som äger system."
#     en: "{name} has no settled cooperation with anybody who owns systems."
#   remedy:
#     sv: >-
#       Bestäm hur {name} och systemägarna samordnar skyddsnivån, var för sig eller i ett forum. It-säkerhetsansvarig
#       tar initiativet, och varje ägare beslutar för sina system. Notera det under `works_with` med `kind:
#       coordinate`.
#     en: >-
#       Settle how {name} and the system owners coordinate the level of protection, one by one or in a forum. The IT
#       security officer takes the initiative, and each owner decides for the systems. Record it under `works_with` with
#       `kind: coordinate`.
#     class: do_then_record
#   witness: {query: absent, target: system_owner}
#   source: [{document: "001", section: "L51-53"}]
#   params:
#     owners:
#       type: functions
#       unit: function
#       default: [system_owner, information_owner, head_of_administration, operations_manager]
package ansvar.rules.infrastructure.owners_meet_it_security

default applies := false

applies if {
	"it_security_officer" in input.functions
	not input.vacant
	some function in input.functions_there
	function in data.params.owners
}

_met if {
	some function in input.works_with
	function in data.params.owners
}

finding contains {"detail": {}} if not _met
