# METADATA
# scope: package
# title: Exactly one role or group maintains the management system
# description: >-
#   The management system only stays whole when one hand keeps it. The rule counts who holds duties of kind maintain on
#   the topic isms; where there are none, duties of kind own or lead count instead.
# custom:
#   id: SYS-01
#   scope: organisation
#   area: systematic_work
#   severity: high
#   basis: role_text
#   needs: [duties]
#   implied_by: [ANS-10]
#   sv:
#     title: Exakt en roll eller grupp förvaltar ledningssystemet
#     description: >-
#       Ledningssystemet hålls bara ihop om en enda roll eller grupp förvaltar det. Regeln räknar dem som har uppgifter
#       av slaget maintain med ämnet isms; finns inga sådana räknas own och lead.
#   message:
#     sv: >-
#       I {name} ska exakt en roll eller grupp förvalta ledningssystemet för informationssäkerhet; antal i
#       ansvarsmodellen: {detail.count}.
#     en: >-
#       In {name} exactly one role or group should maintain the information security management system; number in the
#       model: {detail.count}.
#   remedy:
#     sv: >-
#       Bestäm vilken roll eller grupp som förvaltar ledningssystemet; högsta ledningen beslutar. Notera den i `holder`
#       på en uppgift under `duties` av slaget `maintain` med ämnet `isms`, och övrigas del som `support` eller
#       `participate`.
#     en: >-
#       Settle which role or group maintains the management system; top management decides. Record it in `holder` of a
#       duty under `duties` of kind `maintain` on the topic `isms`, and the others' part as `support` or `participate`.
#     class: do_then_record
#   witness: {query: entities, target: holders}
#   source: [{document: "000", section: "L68-69"}, {document: "001", section: "L105"}]
package ansvar.rules.systematic_work.system_kept

_duties := [duty |
	some entry in input.topics
	entry.topic == "isms"
	some duty in entry.duties
]

_holders_of(kinds) := {holder |
	some duty in _duties
	duty.kind in kinds
	some holder in duty.holders
}

_holders := _holders_of({"maintain"}) if count(_holders_of({"maintain"})) > 0

_holders := _holders_of({"own", "lead"}) if count(_holders_of({"maintain"})) == 0

finding contains {
	"detail": {"holders": sort([holder | some holder in _holders]), "count": count(_holders)},
	"related": [{"kind": "duty", "id": duty.id} |
		count(_holders) == 0
		some duty in _duties
		duty.kind in {"maintain", "own", "lead"}
	],
} if {
	count(_holders) != 1
}
