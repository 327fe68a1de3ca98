# METADATA
# scope: package
# title: A policy that covers only parts lists the units left out, with reasons
# description: >-
#   Whoever stands outside should know it, and know why. Either the policy says so itself, or each unit has a signed
#   waiver of `policy_coverage`. Companies have a rule of their own.
# custom:
#   id: POL-06
#   scope: organisation
#   area: policy
#   severity: medium
#   basis: survey_finding
#   needs: [documents, units]
#   sv:
#     title: En policy som bara gäller delar av organisationen anger vilka enheter som undantas och varför
#     description: >-
#       Den som står utanför ska veta det och veta varför. Antingen säger policyn det själv, eller så finns ett
#       undertecknat avstående för varje enhet. Bolagen har en egen regel.
#   message:
#     sv: "{name} gäller inte {detail.units}, och inget skäl till det är noterat."
#     en: "{name} does not apply to {detail.units}, and no reason for that is noted."
#   remedy:
#     sv: >-
#       Låt högsta ledningen besluta om policyn ska gälla även dem eller varför de undantas. Notera dem i policyns
#       `covers`, undantagen i dess `contents` som `left_out_units`, eller skälen under `waivers` med `of:
#       policy_coverage`.
#     en: >-
#       Have top management decide that the policy applies to them too, or why they are left out. Record them in the
#       policy's `covers`, the exemptions in its `contents` as `left_out_units`, or the reasons under `waivers` with
#       `of: policy_coverage`.
#     class: do_then_record
#   witness: {query: entities, target: units}
#   source: [{document: "003", section: "§2.2 L493-495"}]
package ansvar.rules.policy.left_out_units

_policies := [d | some d in input.documents; d.kind == "policy"]

_unexplained := sort([unit.id | some unit in input.left_out; not unit.waived])

default applies := false

applies if count(input.left_out) > 0

default assessed := false

assessed if count(_unexplained) == 0

assessed if {
	some policy in _policies
	count(policy.contents) > 0
}

_listed if {
	some policy in _policies
	"left_out_units" in policy.contents
}

finding contains {
	"subject": {"kind": "document", "id": min([policy.id | some policy in _policies])},
	"detail": {"units": _unexplained},
	"related": [{"kind": "unit", "id": id} | some id in _unexplained],
} if {
	count(_unexplained) > 0
	not _listed
}
