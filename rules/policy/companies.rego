# METADATA
# scope: package
# title: Every owned company is inside the policy or names its own responsible role
# description: >-
#   A company answers for itself unless its owner has decided otherwise. A company that is outside the policy and has
#   nobody of its own is steered by nobody.
# custom:
#   id: POL-05
#   scope: unit
#   area: policy
#   severity: medium
#   basis: survey_finding
#   needs: [units, documents, roles]
#   sv:
#     title: Varje ägt bolag omfattas av policyn eller har en egen ansvarig roll
#     description: >-
#       Ett bolag svarar för sig självt om ägaren inte har beslutat annat. Ett bolag som står utanför policyn och saknar
#       egen ansvarig roll styrs av ingen.
#   message:
#     sv: "{name} omfattas inte av policyn och har ingen egen ansvarig roll för informationssäkerhet."
#     en: "{name} is outside the policy and has no role of its own that answers for information security."
#   remedy:
#     sv: >-
#       Låt ägaren besluta att policyn ska gälla bolaget, eller låt bolagets styrelse utse en ansvarig roll. Notera
#       bolaget i policyns `covers`, eller rollen under `roles` med funktionen `ciso`.
#     en: >-
#       Have the owner decide that the policy applies to the company, or have the company's board name a responsible
#       role. Record the company in the policy's `covers`, or the role under `roles` with the function `ciso`.
#     class: do_then_record
#   witness: {query: absent, target: responsible}
#   source: [{document: "003", section: "§2.2 L490-495"}, {document: "003", section: "§1.2 L191-202"}]
#   params:
#     responsible: {type: functions, unit: function, default: [ciso, infosec_coordinator_unit]}
package ansvar.rules.policy.companies

default applies := false

applies if input.kind == "company"

_own_role if {
	some function in input.functions
	function in data.params.responsible
}

finding contains {"detail": {}} if {
	not input.covered_by_policy
	not _own_role
}
