# METADATA
# scope: package
# title: There is an overall action plan that somebody maintains
# description: >-
#   Without one plan nobody knows what is to be done, when and by whom, and management has nothing to follow up. A plan
#   under `plans` or a plan document about the action plan counts.
# custom:
#   id: LED-10
#   scope: organisation
#   area: coordination
#   severity: high
#   basis: role_text
#   needs: [plans, documents]
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Det finns en övergripande handlingsplan som någon förvaltar
#     description: >-
#       Utan en samlad plan vet ingen vad som ska göras, när och av vem, och ledningen har inget att följa upp. Regeln
#       godtar en plan under `plans` eller ett plandokument om handlingsplanen.
#   message:
#     sv: "{name} har ingen övergripande handlingsplan för informationssäkerhet som någon förvaltar."
#     en: "{name} has no overall action plan for information security that anybody maintains."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren ta fram planen och kommun- eller regiondirektören besluta den. Notera den
#       under `plans` med `kind: overall` och en tillsatt roll i `maintained_by`.
#     en: >-
#       Have the information security coordinator draft the plan and the chief executive decide it. Record it under
#       `plans` with `kind: overall` and a filled role in `maintained_by`.
#     class: do_then_record
#   witness: {query: entities, target: plans}
#   source: [{document: "000", section: "L13-14"}, {document: "000", section: "L53-55"}]
package ansvar.rules.coordination.overall_plan

_plans := [plan |
	some plan in input.plans
	plan.kind.known
	plan.kind.value == "overall"
]

_documents := [d |
	some d in input.documents
	d.kind == "plan"
	"action_plan" in d.topics
]

_keepers contains keeper if {
	some plan in _plans
	some keeper in plan.maintained_by
}

_keepers contains keeper if {
	some d in _documents
	some keeper in d.maintained_by
}

_kept if {
	some keeper in _keepers
	not keeper.vacant
}

default assessed := false

assessed if count(_plans) + count(_documents) > 0

assessed if {
	every plan in input.plans {
		plan.kind.known
	}
}

_related contains {"kind": "plan", "id": plan.id} if some plan in _plans

_related contains {"kind": "document", "id": d.id} if some d in _documents

_related contains {"kind": keeper.kind, "id": keeper.id} if some keeper in _keepers

finding contains {
	"detail": {"plans": sort([plan.id | some plan in array.concat(_plans, _documents)])},
	"related": [entity | some entity in _related],
} if {
	not _kept
}
