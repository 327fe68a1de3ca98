# METADATA
# scope: package
# title: The policy has been decided within the last five years
# description: >-
#   A policy describes risks and ambitions of its day. Old decisions no longer tell what the present management wants.
# custom:
#   id: POL-02
#   scope: document
#   area: policy
#   severity: medium
#   basis: survey_finding
#   implied_by: [POL-01]
#   sv:
#     title: Policyn är beslutad de senaste fem åren
#     description: >-
#       En policy beskriver sin tids risker och ambitioner. Ett gammalt beslut säger inte längre vad dagens ledning
#       vill.
#   message:
#     sv: "{name} beslutades {detail.days:date} och har inte beslutats på nytt."
#     en: "{name} was decided on {detail.days:date} and has not been decided anew."
#   remedy:
#     sv: >-
#       Gå igenom policyn och låt kommunstyrelsen eller motsvarande besluta den på nytt. Notera den nya dagen i
#       `decided_on` på dokumentet.
#     en: >-
#       Go through the policy and have the executive board or its equivalent decide it anew. Record the new day in
#       `decided_on` on the document.
#     class: do_then_record
#   witness: {query: field, target: decided_on}
#   source: [{document: "003", section: "§2.2 Fig 5 L417-419"}, {document: "003", section: "§2.2 L462-463"}]
#   params:
#     warn_days: {type: integer, unit: days, default: 1095}
#     limit_days: {type: integer, unit: days, default: 1826}
package ansvar.rules.policy.age

default applies := false

applies if input.kind == "policy"

default assessed := false

assessed if input.decided_days_ago.known

finding contains {"detail": {"days": input.decided_days_ago.value}} if {
	input.decided_days_ago.known
	input.decided_days_ago.value > data.params.limit_days
}

finding contains {"severity": "low", "detail": {"days": input.decided_days_ago.value}} if {
	input.decided_days_ago.known
	input.decided_days_ago.value > data.params.warn_days
	input.decided_days_ago.value <= data.params.limit_days
}
