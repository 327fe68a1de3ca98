# METADATA
# scope: package
# title: Every administration has a designated coordinator of information security
# description: >-
#   The coordinator is the strategic function's reach into daily work. A role in the administration, or in a unit below
#   it, will do if it is filled.
# custom:
#   id: ANS-18
#   scope: unit
#   area: roles
#   severity: high
#   basis: role_text
#   needs: [roles]
#   implied_by: [ANS-12]
#   sv:
#     title: Varje förvaltning har en utsedd informationssäkerhetssamordnare
#     description: >-
#       Genom samordnaren når det strategiska arbetet ut i vardagen. Rollen kan finnas i förvaltningen eller i en enhet
#       under den, om den är tillsatt.
#   message:
#     sv: "{name} har ingen utsedd informationssäkerhetssamordnare."
#     en: "{name} has no designated coordinator of information security."
#   remedy:
#     sv: >-
#       Utse en samordnare; förvaltningschefen beslutar. Notera rollen med `functions: [infosec_coordinator_unit]` under
#       `roles` och personen under `assignments`.
#     en: >-
#       Designate a coordinator; the head of administration decides. Record the role with `functions:
#       [infosec_coordinator_unit]` under `roles` and the person under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: coordinators}
#   source: [{document: "000", section: "L127-128"}]
package ansvar.rules.roles.administration_coordinator

default applies := false

applies if input.kind == "administration"

_filled if {
	some role in input.coordinators
	not role.vacant
}

finding contains {
	"detail": {"coordinators": sort([role.id | some role in input.coordinators])},
	"related": [{"kind": "role", "id": role.id} | some role in input.coordinators],
} if {
	not _filled
}
