# METADATA
# scope: package
# title: A recorded conflict of interest has somebody who settles it
# description: >-
#   Spreading information and protecting it can pull in different directions. That is no fault, as long as somebody
#   decides when it matters.
# custom:
#   id: SAM-06
#   scope: interest
#   area: cooperation
#   severity: low
#   basis: interview
#   needs: [interests]
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: En noterad intressekonflikt har någon som avgör den
#     description: >-
#       Att sprida information och att skydda den kan dra åt olika håll. Det är inget fel, så länge någon avgör när det
#       gäller.
#   message:
#     sv: "Konflikten om {detail.about} mellan {detail.between} har ingen på plats som avgör den."
#     en: "The conflict over {detail.about} between {detail.between} has nobody in place who settles it."
#   remedy:
#     sv: >-
#       Bestäm vilket forum eller vilken roll som avgör, till exempel informationssäkerhetsrådet. Rollernas gemensamma
#       chef beslutar. Notera det i `settled_by` under `interests`.
#     en: >-
#       Settle which forum or role decides, such as the information security council. The manager that the roles have in
#       common decides. Record it in `settled_by` under `interests`.
#     class: do_then_record
#   witness: {query: absent, target: settled_by}
#   source: [{document: "002", section: "§2.2 L111-133"}, {document: "002", section: "§7.2 L481-493"}]
package ansvar.rules.cooperation.conflict_settled

default applies := false

applies if input.kind == "conflict"

_settled if {
	input.settled_by.known
	not input.settled_by.value.vacant
}

finding contains {
	"detail": {"about": input.name, "between": sort([party.id | some party in input.between])},
	"related": [{"kind": input.settled_by.value.kind, "id": input.settled_by.value.id} | input.settled_by.known],
} if {
	not _settled
}
