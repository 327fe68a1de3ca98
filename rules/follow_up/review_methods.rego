# METADATA
# scope: package
# title: Methods and templates for control and review exist and have an owner
# description: >-
#   With common methods, checks in different places can be compared. The rule asks for a document on the topic review
#   that a filled role or a led group maintains.
# custom:
#   id: KON-12
#   scope: organisation
#   area: follow_up
#   severity: low
#   basis: role_text
#   needs: [documents]
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Metoder och mallar för kontroll och granskning finns och har en ägare
#     description: >-
#       Med gemensamma metoder går kontroller på olika håll att jämföra. Regeln frågar efter ett dokument med ämnet
#       review som en tillsatt roll eller en ledd grupp förvaltar.
#   message:
#     sv: >-
#       {name} har inga metoder eller mallar för granskning av informationssäkerheten som en tillsatt roll förvaltar.
#     en: "{name} has no methods or templates for reviewing information security that a filled role maintains."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren ta fram mallarna eller utse den som förvaltar dem. Notera dem under
#       `documents` med `type: method`, ämnet `review` och `maintained_by`.
#     en: >-
#       Have the information security coordinator draft the templates or name who maintains them. Record them under
#       `documents` with `type: method`, the topic `review` and `maintained_by`.
#     class: do_then_record
#   witness: {query: entities, target: documents}
#   source: [{document: "000", section: "L87-88"}]
package ansvar.rules.follow_up.review_methods

_methods := [d | some d in input.documents; "review" in d.topics]

_keepers := [party | some d in _methods; some party in d.maintained_by]

_kept if {
	some party in _keepers
	not party.vacant
}

finding contains {
	"detail": {"documents": sort([d.id | some d in _methods])},
	"related": [{"kind": party.kind, "id": party.id} | some party in _keepers],
} if {
	not _kept
}
