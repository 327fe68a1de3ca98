# METADATA
# scope: package
# title: The IT security officer works with the strategic coordinator
# description: >-
#   IT security carries out much of what information security demands. Without a decided way of working together the two
#   drift apart.
# custom:
#   id: ANS-23
#   scope: role
#   area: roles
#   severity: low
#   basis: role_text
#   needs: [works_with]
#   sv:
#     title: It-säkerhetsansvarig samarbetar med den strategiska informationssäkerhetssamordnaren
#     description: >-
#       It-säkerheten genomför mycket av det som informationssäkerheten kräver. Utan ett bestämt samarbete glider de
#       isär.
#   message:
#     sv: "{name} har inget noterat samarbete med den strategiska informationssäkerhetssamordnaren."
#     en: "{name} has no recorded way of working with the chief information security officer."
#   remedy:
#     sv: "Bestäm hur de två samarbetar; deras chefer beslutar. Notera det under `works_with` med `kind: collaborate`."
#     en: >-
#       Settle how the two work together; their managers decide. Record it under `works_with` with `kind: collaborate`.
#     class: do_then_record
#   witness: {query: absent, target: ciso}
#   source: [{document: "001", section: "L25-27"}]
package ansvar.rules.roles.it_security_works_with_ciso

default applies := false

applies if {
	"it_security_officer" in input.functions
	not "ciso" in input.functions
}

default assessed := false

# Nobody to work with is for the rule on the function itself to tell.
assessed if "ciso" in input.functions_named

finding contains {"detail": {}} if not "ciso" in input.works_with
