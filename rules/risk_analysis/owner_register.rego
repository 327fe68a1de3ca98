# METADATA
# scope: package
# title: Each information owner has a risk register of its own
# description: >-
#   Whoever owns the information also lives with its risks. A single list kept by the coordinator puts them on the wrong
#   desk; the coordinator is there to help. Whether owners keep registers is one decision, so it is told once.
# custom:
#   id: RIS-09
#   scope: organisation
#   area: risk_analysis
#   severity: medium
#   basis: role_text
#   needs: [roles, documents]
#   sv:
#     title: Varje informationsägare har en egen riskförteckning
#     description: >-
#       Den som äger informationen lever också med riskerna. En enda lista hos samordnaren lägger dem på fel bord;
#       samordnaren är till för att hjälpa. Om ägarna ska föra förteckningar är ett enda beslut, så det sägs en gång.
#   message:
#     sv: "I {name} har {detail.count} av {detail.of} informationsägare ingen egen riskförteckning: {detail.owners}."
#     en: >-
#       In {name}, {detail.count} of {detail.of} information owners have no risk register of their own: {detail.owners}.
#   remedy:
#     sv: >-
#       Bestäm att varje informationsägare för en förteckning över riskerna i den egna informationen, med samordnarens
#       stöd. Kommundirektören eller motsvarande beslutar. Notera varje förteckning under `documents` med `type:
#       register`, ämnet `risk_register` och ägaren i `maintained_by`.
#     en: >-
#       Settle that each information owner keeps a register of the risks to the information owned, with the
#       coordinator's support. The chief executive decides. Record each register under `documents` with `type:
#       register`, the topic `risk_register` and the owner in `maintained_by`.
#     class: do_then_record
#   witness: {query: entities, target: owners}
#   source: [{document: "000", section: "L37-38"}, {document: "001", section: "L83-84"}]
package ansvar.rules.risk_analysis.owner_register

_owners contains role if {
	some entry in input.functions
	entry.function == "information_owner"
	some role in entry.accountable
}

default applies := false

applies if count(_owners) > 0

_is_register(document) if {
	document.kind == "register"
	"risk_register" in document.topics
}

_keepers contains keeper.id if {
	some document in input.documents
	_is_register(document)
	some keeper in document.maintained_by
}

_without := _owners - _keepers

# Nobody can say whose own a register is that a group keeps.
_shared if {
	some document in input.documents
	_is_register(document)
	some keeper in document.maintained_by
	keeper.kind == "group"
}

default assessed := false

assessed if count(_without) == 0

assessed if not _shared

finding contains {
	"detail": {"owners": sort(_without), "count": count(_without), "of": count(_owners)},
	"related": [{"kind": "role", "id": role} | some role in _without],
} if {
	count(_without) > 0
}
