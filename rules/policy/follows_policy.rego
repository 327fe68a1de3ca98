# METADATA
# scope: package
# title: Every routine and instruction traces up to the policy
# description: >-
#   Each step down makes the policy more concrete. What hangs loose may ask for something that management never wanted.
#   The rule asks when there is a policy.
# custom:
#   id: POL-10
#   scope: document
#   area: policy
#   severity: low
#   basis: guidance
#   needs: [documents]
#   sv:
#     title: Varje rutin och instruktion går att följa upp till policyn
#     description: >-
#       Varje steg nedåt gör policyn mer konkret. Det som hänger löst kan kräva något som ledningen aldrig har velat.
#       Regeln ställer frågan när det finns en policy.
#   message:
#     sv: "{name} går inte att följa uppåt till policyn genom de dokument den ingår i."
#     en: "{name} cannot be traced up to the policy through the documents it is part of."
#   remedy:
#     sv: >-
#       Avgör vilken riktlinje dokumentet följer av; den som förvaltar det beslutar. Notera den i dokumentets `part_of`,
#       och kedjan vidare upp till policyn.
#     en: >-
#       Settle which guideline the document follows from; whoever maintains it decides. Record it in the document's
#       `part_of`, and the chain on up to the policy.
#     class: model_edit
#   witness: {query: entities, target: part_of}
#   source: [{document: "003", section: "§2.2 L436-443"}, {document: "004", section: "L30-55"}]
package ansvar.rules.policy.follows_policy

default applies := false

applies if {
	input.kind in {"routine", "instruction"}
	input.has_policy
}

_above := [input.part_of.value | input.part_of.known]

finding contains {
	"detail": {"part_of": _above},
	"related": [{"kind": "document", "id": id} | some id in _above],
} if {
	not input.follows_policy
}
