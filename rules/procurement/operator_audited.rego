# METADATA
# scope: package
# title: An external operator of something critical has been audited within the term of the agreement
# description: >-
#   Requirements that nobody checks tend to fade. The rule asks for an audit, or another review about suppliers, since
#   the agreement began; new agreements have a time of grace.
# custom:
#   id: UPP-09
#   scope: unit
#   area: procurement
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: En extern driftleverantör av något kritiskt är granskad under avtalstiden
#     description: >-
#       Krav som ingen kontrollerar brukar blekna. Regeln frågar efter en revision, eller en annan granskning av
#       leverantörer, sedan avtalet började; nya avtal har en frist.
#   message:
#     sv: "Driftleverantören {name} har inte granskats under avtalstiden."
#     en: "The operator {name} has not been audited within the term of the agreement."
#   remedy:
#     sv: >-
#       Granska leverantören mot avtalets säkerhetskrav. It-säkerhetsansvarig genomför eller beställer granskningen, och
#       avtalets beställare beslutar. Notera den under `events` med `type: audit` och leverantören i `about`.
#     en: >-
#       Audit the supplier against the security requirements of the agreement. The IT security officer carries out or
#       orders the audit, and the ordering party decides. Record it under `events` with `type: audit` and the supplier
#       in `about`.
#     class: do_then_record
#   witness: {query: absent, target: external_audit}
#   source: [{document: "001", section: "L48-49"}]
#   params:
#     min_systems: {type: integer, unit: systems, default: 2}
#     grace_days: {type: integer, unit: days, default: 365}
package ansvar.rules.procurement.operator_audited

default applies := false

applies if {
	input.kind == "supplier"
	input.supply.critical
	count(input.supply.systems) >= data.params.min_systems
	some agreement in input.supply.agreements
	_may_be_old(agreement)
}

_may_be_old(agreement) if not agreement.began_days_ago.known

_may_be_old(agreement) if {
	agreement.began_days_ago.known
	agreement.began_days_ago.value > data.params.grace_days
}

_began contains agreement.began_days_ago.value if {
	some agreement in input.supply.agreements
	agreement.began_days_ago.known
}

_audits contains event.days_ago if {
	some event in input.supply.events
	event.kind == "audit"
	event.days_ago >= 0
}

_audits contains event.days_ago if {
	some event in input.supply.events
	event.kind in {"check", "review"}
	"suppliers" in event.topics
	event.days_ago >= 0
}

default assessed := false

assessed if count(_began) > 0

finding contains {"detail": {}} if {
	count(_began) > 0
	longest := max(_began)
	count({days | some days in _audits; days <= longest}) == 0
}
