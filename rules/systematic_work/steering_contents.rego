# METADATA
# scope: package
# title: The steering documents together state direction, responsibility and activities
# description: >-
#   People need to read somewhere where the work is heading, who answers for what and what is to be done. Policies,
#   guidelines, routines, instructions and strategies are read as one.
# custom:
#   id: SYS-02
#   scope: organisation
#   area: systematic_work
#   severity: medium
#   basis: guidance
#   needs: [documents]
#   sv:
#     title: Styrdokumenten anger tillsammans inriktning, ansvar och aktiviteter
#     description: >-
#       Det ska gå att läsa vart arbetet är på väg, vem som svarar för vad och vad som ska göras. Policyer, riktlinjer,
#       rutiner, instruktioner och strategier läses som en helhet.
#   message:
#     sv: "Styrdokumenten för {name} tar inte upp detta: {detail.missing}."
#     en: "The steering documents of {name} do not take up the following: {detail.missing}."
#   remedy:
#     sv: >-
#       Skriv in det som saknas i policyn eller riktlinjerna och låt högsta ledningen besluta ändringen. Notera det i
#       dokumentets `contents`.
#     en: >-
#       Write what is missing into the policy or the guidelines and have top management decide the change. Record it in
#       the document's `contents`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.1 L359-362"}]
package ansvar.rules.systematic_work.steering_contents

_steering := [d |
	some d in input.documents
	d.kind in {"policy", "guideline", "routine", "instruction", "strategy"}
]

_stated contains content if {
	some d in _steering
	some content in d.contents
}

_missing := {"direction", "responsibility_and_roles", "activities"} - _stated

default assessed := false

assessed if count(_steering) == 0

assessed if count(_stated) > 0

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if count(_missing) > 0
