# METADATA
# scope: package
# title: The answer on how old the policy is agrees with the decision in the responsibility model
# description: A policy is as old as its latest decision. Whoever thinks it younger puts off its revision.
# custom:
#   id: ENK-27
#   scope: answer
#   area: policy
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om policyns ålder stämmer med beslutet i ansvarsmodellen
#     description: En policy är så gammal som sitt senaste beslut. Den som tror att den är yngre skjuter upp översynen.
#   message:
#     sv: >-
#       Svaret på fråga {name}, om hur gammalt beslutet om policyn är, stämmer inte med ansvarsmodellen, där beslutet är
#       från {detail.days:date}.
#     en: >-
#       The answer to question {name}, on how old the decision on the policy is, does not agree with the responsibility
#       model, where the decision is of {detail.days:date}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller rätta policyns
#       `decided_on` under `documents`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or correct
#       the policy's `decided_on` under `documents`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.2 L415-419"}]
package ansvar.rules.policy.answer_policy_age

# What the options say, in days: the least and the most. Whoever counts whole years and whoever does not both agree.
_ranges := {
	"less_than_1_year": [0, 366],
	"1_to_3_years": [365, 1461],
	"4_to_5_years": [1460, 2192],
	"more_than_5_years": [1826, 1000000],
}

default applies := false

applies if {
	input.id == "2.2-q2"
	count(input.values) > 0
}

default assessed := false

assessed if input.model.policy_decided_days_ago.known

# How old it was when the question was answered; an answer without a day counts as given today.
_days := input.model.policy_decided_days_ago.value - input.answered_days_ago.value

_within if {
	some option, range in _ranges
	option in input.values
	_days >= range[0]
	_days <= range[1]
}

# Decided after the answer was given: then the answer was about another decision.
_within if _days < 0

finding contains {"detail": {"days": input.model.policy_decided_days_ago.value, "model": input.model.policy.ids}} if {
	input.model.policy_decided_days_ago.known
	not _within
}
