# METADATA
# scope: package
# title: A service shared between public bodies has settled responsibilities and requirements
# description: >-
#   Public bodies that help each other need the same clarity as a buyer and a seller. Good will does not say who acts
#   when something fails.
# custom:
#   id: UPP-07
#   scope: agreement
#   area: procurement
#   severity: medium
#   basis: guidance
#   needs: [agreements]
#   implied_by: [UPP-04]
#   sv:
#     title: En tjänst som myndigheter delar har klarlagt ansvar och krav
#     description: >-
#       Myndigheter som hjälper varandra behöver samma tydlighet som köpare och säljare. God vilja säger inte vem som
#       agerar när något går fel.
#   message:
#     sv: "Avtalet {name} om en tjänst som delas med {detail.supplier} anger inte {detail.missing}."
#     en: "The agreement {name} on a service shared with {detail.supplier} does not state {detail.missing}."
#   remedy:
#     sv: >-
#       Kom överens med den andra parten om vem som svarar för vad och vilka krav som gäller. Avtalets beställare
#       beslutar. Notera villkoren i `clauses` under `agreements`.
#     en: >-
#       Agree with the other party on who answers for what and which requirements apply. The ordering party decides.
#       Record the terms in `clauses` under `agreements`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.10 L1266-1268"}]
package ansvar.rules.procurement.shared_service

default applies := false

applies if {
	input.running
	input.form.known
	input.form.value == "shared"
}

_missing contains clause if {
	some clause in {"responsibilities", "security_requirements"}
	not clause in input.clauses
}

finding contains {"detail": {"supplier": input.supplier, "missing": sort(_missing)}} if count(_missing) > 0
