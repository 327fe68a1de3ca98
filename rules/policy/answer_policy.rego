# METADATA
# scope: package
# title: The answer on a decided policy agrees with the responsibility model
# description: A policy that management is said to have decided, but that nobody can point to, binds nobody.
# custom:
#   id: ENK-14
#   scope: answer
#   area: policy
#   severity: medium
#   basis: inferred
#   implied_by: [POL-01]
#   sv:
#     title: Svaret om beslutad policy stämmer med ansvarsmodellen
#     description: En policy som ledningen sägs ha beslutat men som ingen kan peka på binder ingen.
#   message:
#     sv: >-
#       Fråga {name}, om ledningen har beslutat en policy, är besvarad med {detail.answer}, men ansvarsmodellen säger
#       {detail.says}.
#     en: >-
#       Question {name}, whether management has decided a policy, is answered {detail.answer}, but the responsibility
#       model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera policyn
#       under `documents` med `decided_by` och `decided_on`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       policy under `documents` with `decided_by` and `decided_on`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.2 L408-413"}]
package ansvar.rules.policy.answer_policy

default applies := false

applies if input.id == "2.2-q1"

default assessed := false

assessed if input.model.policy.known

# Where there are policies that others have decided, these are what the model says instead.
_lacks := ["policy"] if count(input.model.policy_not_by_top) == 0

_lacks := [] if count(input.model.policy_not_by_top) > 0

_otherwise := {"answer": true, "says": false, "model": input.model.policy_not_by_top, "lacks": _lacks}

finding contains {"detail": _otherwise} if {
	input.yes
	input.model.policy.known
	not input.model.policy.value
}

finding contains {"severity": "low", "detail": {"answer": false, "says": true, "model": input.model.policy.ids}} if {
	input.no
	input.model.policy.value
}
