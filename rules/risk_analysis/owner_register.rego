# METADATA
# scope: package
# title: Each information owner has a risk register of its own
# description: >-
#   Whoever owns the information also lives with its risks. A single list kept by the coordinator puts them on the wrong
#   desk; the coordinator is there to help.
# custom:
#   id: RIS-09
#   scope: role
#   area: risk_analysis
#   severity: medium
#   basis: role_text
#   needs: [documents]
#   implied_by: []
#   sv:
#     title: Varje informationsägare har en egen riskförteckning
#     description: >-
#       Den som äger informationen lever också med riskerna. En enda lista hos samordnaren lägger dem på fel bord;
#       samordnaren är till för att hjälpa.
#   message:
#     sv: "Informationsägaren {name} har ingen egen riskförteckning."
#     en: "The information owner {name} has no risk register of its own."
#   remedy:
#     sv: >-
#       För en förteckning över riskerna i den egna informationen, med samordnarens stöd. Informationsägaren beslutar.
#       Notera den under `documents` med `type: register`, ämnet `risk_register` och ägaren i `maintained_by`.
#     en: >-
#       Keep a register of the risks to the information owned, with the coordinator's support. The information owner
#       decides. Record it under `documents` with `type: register`, the topic `risk_register` and the owner in
#       `maintained_by`.
#     class: do_then_record
#     edits: []
#   witness: {query: absent, target: risk_register}
#   source: [{document: "000", section: "L37-38"}, {document: "001", section: "L83-84"}]
package ansvar.rules.risk_analysis.owner_register

default applies := false

applies if {
	"information_owner" in input.functions
	not input.vacant
}

finding contains {"detail": {}} if count(input.risk_registers) == 0
