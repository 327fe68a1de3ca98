# METADATA
# scope: package
# title: A competence supply plan covers all staff
# description: >-
#   Everybody needs enough competence for their own tasks. A plan or strategy on competence covers all staff when
#   `covers` is empty or together takes in every unit of the organisation, companies and suppliers apart.
# custom:
#   id: UTB-05
#   scope: organisation
#   area: training
#   severity: medium
#   basis: guidance
#   needs: [documents]
#   sv:
#     title: En kompetensförsörjningsplan omfattar all personal
#     description: >-
#       Alla behöver tillräcklig kompetens för sina egna uppgifter. En plan eller strategi om kompetens omfattar all
#       personal när `covers` är tomt eller tillsammans rymmer alla egna enheter, utom bolag och leverantörer.
#   message:
#     sv: "{name} har ingen kompetensförsörjningsplan för informationssäkerhet som omfattar all personal."
#     en: "{name} has no competence supply plan for information security that covers all staff."
#   remedy:
#     sv: >-
#       Låt personalchefen och informationssäkerhetssamordnaren ta fram eller vidga planen och direktören besluta den.
#       Notera den under `documents` med `type: plan`, ämnet `competence` och de enheter den gäller i `covers`.
#     en: >-
#       Have the head of personnel and the information security coordinator draft or widen the plan and the chief
#       executive decide it. Record it under `documents` with `type: plan`, the topic `competence` and the units it
#       applies to in `covers`.
#     class: do_then_record
#   witness: {query: entities, target: plans}
#   source: [{document: "003", section: "§2.12 L1460-1462"}]
package ansvar.rules.training.competence_plan

_plans := [d |
	some d in input.documents
	d.kind in {"plan", "strategy"}
	"competence" in d.topics
]

_for_all if {
	some plan in _plans
	plan.covers_organisation
}

finding contains {
	"detail": {"plans": sort([plan.id | some plan in _plans])},
	"related": [{"kind": "document", "id": plan.id} | some plan in _plans],
} if {
	not _for_all
}
