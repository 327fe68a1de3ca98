# METADATA
# scope: package
# title: Each system owner is in contact with the IT security officer
# description: The level of protection becomes even over the systems when one role talks with all who own them.
# custom:
#   id: TEK-09
#   scope: role
#   area: infrastructure
#   severity: low
#   basis: role_text
#   needs: [works_with]
#   implied_by: []
#   sv:
#     title: Varje systemägare har kontakt med it-säkerhetsansvarig
#     description: Skyddsnivån blir jämn över systemen när en roll talar med alla som äger dem.
#   message:
#     sv: "Systemägaren {name} har inget bestämt samarbete med it-säkerhetsansvarig om skyddet av sina system."
#     en: >-
#       The system owner {name} has no settled cooperation with the IT security officer on the protection of the
#       systems.
#   remedy:
#     sv: >-
#       Bestäm hur systemägaren och it-säkerhetsansvarig samordnar skyddsnivån. It-säkerhetsansvarig tar initiativet,
#       och systemägaren beslutar för sina system. Notera det under `works_with` med `kind: coordinate`.
#     en: >-
#       Settle how the system owner and the IT security officer coordinate the level of protection. The IT security
#       officer takes the initiative, and the owner decides for the systems. Record it under `works_with` with `kind:
#       coordinate`.
#     class: do_then_record
#     edits: []
#   witness: {query: absent, target: it_security_officer}
#   source: [{document: "001", section: "L51-53"}]
package ansvar.rules.infrastructure.owners_meet_it_security

_owner if input.systems_owned > 0

_owner if "system_owner" in input.functions

default applies := false

applies if {
	_owner
	not input.vacant
	not "it_security_officer" in input.functions
	"it_security_officer" in input.functions_there
}

finding contains {"detail": {}} if not "it_security_officer" in input.works_with
