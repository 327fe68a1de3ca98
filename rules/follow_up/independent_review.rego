# METADATA
# scope: package
# title: The CISO does not carry out the independent review of the information security work
# description: >-
#   Whoever leads the work cannot review it independently. The rule looks at audits, and at reviews marked as such; a
#   management review is no audit.
# custom:
#   id: SEP-03
#   scope: event
#   area: follow_up
#   severity: high
#   basis: guidance
#   sv:
#     title: Den oberoende granskningen av informationssäkerhetsarbetet görs inte av CISO
#     description: >-
#       Den som leder arbetet kan inte granska det oberoende. Regeln ser till revisioner och granskningar; ledningens
#       genomgång är ingen revision.
#   message:
#     sv: "Granskningen {name} har gjorts av den som leder informationssäkerhetsarbetet."
#     en: "The review {name} was carried out by whoever leads the information security work."
#   remedy:
#     sv: >-
#       Låt uppdragsgivaren ge granskningen till någon utanför informationssäkerhetsfunktionen, till exempel
#       internrevisionen eller en extern revisor. Notera den nya granskningen under `events` med granskaren i `by`.
#     en: >-
#       Have whoever ordered the review give it to someone outside the information security function, such as internal
#       audit or an external auditor. Record the new review under `events` with the reviewer in `by`.
#     class: do_then_record
#   witness: {query: entities, target: by}
#   source: [{document: "003", section: "§2.3 L523-524"}, {document: "000", section: "L90-93"}]
package ansvar.rules.follow_up.independent_review

default applies := false

applies if {
	input.kind in {"audit", "review"}
	not "management_review" in input.topics
	some topic in {"external_audit", "internal_audit", "review"}
	topic in input.topics
}

default assessed := false

assessed if count(input.by) > 0

finding contains {
	"detail": {"by": sort([p.id | some p in input.by])},
	"related": [{"kind": p.kind, "id": p.id} | some p in input.by],
} if {
	"ciso" in input.by_functions
}
