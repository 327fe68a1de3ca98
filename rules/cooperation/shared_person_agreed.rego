# METADATA
# scope: package
# title: Sharing a person with another organisation rests on an agreement
# description: >-
#   Small municipalities share people, and do well to. Who leads, who pays and whose questions come first should be
#   agreed beforehand.
# custom:
#   id: SAM-09
#   scope: assignment
#   area: cooperation
#   severity: medium
#   basis: inferred
#   needs: [agreements]
#   sv:
#     title: Att dela en person med en annan organisation vilar på ett avtal
#     description: >-
#       Små kommuner delar på människor, och gör klokt i det. Vem som leder, vem som betalar och vems frågor som går
#       först bör vara överenskommet i förväg.
#   message:
#     sv: Den som fyller rollen {detail.role} delas med {detail.organisation}, men inget avtal eller beslut är noterat.
#     en: >-
#       Whoever fills the role {detail.role} is shared with {detail.organisation}, but no agreement or decision is
#       recorded.
#   remedy:
#     sv: >-
#       Skriv ett avtal med den andra organisationen om tid, ledning och kostnad. Kommundirektören eller motsvarande
#       beslutar. Notera det under `agreements` med den andra organisationen som `supplier`, eller beslutets nummer i
#       `ref` under `assignments`.
#     en: >-
#       Write an agreement with the other organisation on time, direction and cost. The chief executive decides. Record
#       it under `agreements` with the other organisation as `supplier`, or the number of the decision in `ref` under
#       `assignments`.
#     class: do_then_record
#   witness: {query: absent, target: agreement}
#   source: [{document: "003", section: "§2.11 L1416-1420"}]
package ansvar.rules.cooperation.shared_person_agreed

default applies := false

applies if {
	input.current
	input.organisation.known
}

_backed if input.agreed

_backed if input.reference.known

finding contains {
	"detail": {"role": input.role.id, "organisation": input.organisation.value},
	"related": [{"kind": "role", "id": input.role.id}],
} if {
	input.organisation.known
	not _backed
}
