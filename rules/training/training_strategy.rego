# METADATA
# scope: package
# title: The CISO or a working group keeps a strategy for information and training
# description: >-
#   Awareness grows when somebody plans how people are informed and trained. The rule asks for a strategy on training
#   and for who keeps it.
# custom:
#   id: UTB-06
#   scope: organisation
#   area: training
#   severity: low
#   basis: role_text
#   needs: [documents]
#   sv:
#     title: CISO eller en arbetsgrupp förvaltar en strategi för information och utbildning
#     description: >-
#       Medvetenheten växer när någon planerar hur medarbetare informeras och utbildas. Regeln frågar efter en strategi
#       om utbildning och efter vem som förvaltar den.
#   message:
#     sv: "{name} har ingen strategi för information och utbildning som CISO eller en arbetsgrupp förvaltar."
#     en: "{name} has no strategy for information and training that the CISO or a working group maintains."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren eller arbetsgruppen ta fram strategin och högsta ledningen besluta den.
#       Notera den under `documents` med `type: strategy`, ämnet `training` och `maintained_by`.
#     en: >-
#       Have the information security coordinator or the working group draft the strategy and top management decide it.
#       Record it under `documents` with `type: strategy`, the topic `training` and `maintained_by`.
#     class: do_then_record
#   witness: {query: absent, target: training}
#   source: [{document: "000", section: "L33-35"}, {document: "001", section: "L79-81"}]
package ansvar.rules.training.training_strategy

_strategies := [d |
	some d in input.documents
	d.kind == "strategy"
	"training" in d.topics
]

_keepers := [keeper |
	some d in _strategies
	some keeper in d.maintained_by
]

_kept if {
	some keeper in _keepers
	keeper.kind == "group"
}

_kept if {
	some keeper in _keepers
	"ciso" in keeper.functions
}

default assessed := false

assessed if count(_strategies) == 0

assessed if count(_keepers) > 0

finding contains {
	"detail": {"strategies": sort([d.id | some d in _strategies])},
	"related": [{"kind": "document", "id": d.id} | some d in _strategies],
} if {
	not _kept
}
