# METADATA
# scope: package
# title: Each control system has a responsible actor, also when a company runs it
# description: >-
#   Control systems steer water, heat and power. Whoever provides the service has to answer for their security,
#   municipality or company.
# custom:
#   id: TEK-02
#   scope: system
#   area: infrastructure
#   severity: high
#   basis: guidance
#   needs: [systems]
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Varje styrsystem har en ansvarig aktör, även i bolag
#     description: >-
#       Styrsystem styr vatten, värme och el. Den som levererar tjänsten behöver svara för deras säkerhet, kommun som
#       bolag.
#   message:
#     sv: "Styrsystemet ”{name}” har ingen ansvarig aktör på plats."
#     en: "Nobody answers today for the control system “{name}”."
#   remedy:
#     sv: >-
#       Utse den som svarar för styrsystemet, i kommunen eller i bolaget som levererar tjänsten. Verksamhetens chef
#       beslutar. Notera rollen i `owner` eller bolaget i `run_by` under `systems`.
#     en: >-
#       Name who answers for the control system, in the municipality or in the company that provides the service. The
#       head of the operation decides. Record the role in `owner` or the company in `run_by` under `systems`.
#     class: do_then_record
#   witness: {query: absent, target: owner}
#   source: [{document: "003", section: "§2.9 L1215-1217"}]
package ansvar.rules.infrastructure.ics_responsible

default applies := false

applies if not input.kind.known

applies if {
	input.kind.known
	input.kind.value == "ics"
}

default assessed := false

assessed if input.kind.known

_named contains owner if some owner in input.owners

_named contains input.run_by.value if input.run_by.known

_responsible if {
	some party in _named
	not party.vacant
}

finding contains {"detail": {}, "related": related} if {
	not _responsible
	related := [{"kind": party.kind, "id": party.id} | some party in _named]
}
