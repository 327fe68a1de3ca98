# METADATA
# scope: package
# title: The answer on whether the policy applies to companies agrees with the responsibility model
# description: A company that is believed to be inside the policy but is not is steered by nobody.
# custom:
#   id: ENK-09
#   scope: answer
#   area: policy
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om policyn gäller bolagen stämmer med ansvarsmodellen
#     description: Ett bolag som tros omfattas av policyn men inte gör det styrs av ingen.
#   message:
#     sv: "Svaret på fråga {name}, om vad policyn gäller, stämmer inte med ansvarsmodellen i fråga om {detail.model}."
#     en: >-
#       The answer to question {name}, on what the policy applies to, does not agree with the responsibility model as
#       regards {detail.model}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller låt ägaren
#       besluta om policyn ska gälla bolagen och notera det i policyns `covers`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or have the
#       owner decide whether the policy applies to the companies and record it in the policy's `covers`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.2 L490-495"}]
package ansvar.rules.policy.answer_policy_scope

default applies := false

applies if {
	input.id == "2.2-q4"
	some value in input.values
	value in {"municipal_companies_included", "municipal_companies_not_included"}
}

default assessed := false

assessed if count(input.model.companies_inside) + count(input.model.companies_outside) > 0

finding contains {"detail": {"model": input.model.companies_outside}} if {
	"municipal_companies_included" in input.values
	count(input.model.companies_outside) > 0
}

finding contains {"detail": {"model": input.model.companies_inside}} if {
	"municipal_companies_not_included" in input.values
	count(input.model.companies_inside) > 0
}
