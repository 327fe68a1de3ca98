# METADATA
# scope: package
# title: No formal reporting line joins the organisation and an outside authority such as the county board
# description: >-
#   A county board coordinates and gives direction, but it cannot command a municipality. A line to it is cooperation,
#   and should be drawn as such.
# custom:
#   id: SAM-03
#   scope: line
#   area: cooperation
#   severity: low
#   basis: guidance
#   sv:
#     title: Ingen formell rapportväg binder ihop organisationen och en yttre myndighet som länsstyrelsen
#     description: >-
#       En länsstyrelse samordnar och inriktar men kan inte beordra en kommun. En väg dit är samverkan och bör ritas så.
#   message:
#     sv: >-
#       Linjen mellan {detail.from} och {detail.to} är noterad som formell rapportväg, fast den går till eller från en
#       myndighet utanför organisationen.
#     en: >-
#       The line between {detail.from} and {detail.to} is recorded as a formal reporting line, though it runs to or from
#       an authority outside the organisation.
#   remedy:
#     sv: >-
#       Bestäm vad kontakten är: samverkan eller information. Den som har ledningsansvaret beslutar. Notera den under
#       `works_with`, eller med `form: informal` under `lines`.
#     en: >-
#       Settle what the contact is: cooperation or information. Whoever has the management responsibility decides.
#       Record it under `works_with`, or with `form: informal` under `lines`.
#     class: model_edit
#   witness: {query: entities, target: to}
#   source: [{document: "003", section: "§2.11 L1364-1368"}]
package ansvar.rules.cooperation.no_command_line

default applies := false

applies if input.crosses_to_authority

finding contains {
	"detail": {"from": input.from.id, "to": input.to.id},
	"related": [{"kind": input.from.kind, "id": input.from.id}, {"kind": input.to.kind, "id": input.to.id}],
} if {
	input.form == "formal"
}
