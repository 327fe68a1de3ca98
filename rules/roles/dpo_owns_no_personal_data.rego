# METADATA
# scope: package
# title: The person who owns information with personal data is not also the data protection officer
# description: >-
#   The officer is to look at how personal data is handled. For information that the officer owns in another role,
#   nobody is left to do so.
# custom:
#   id: SEP-08
#   scope: person
#   area: roles
#   severity: medium
#   basis: inferred
#   implied_by: [SEP-01]
#   sv:
#     title: Den som äger information med personuppgifter är inte också dataskyddsombud
#     description: >-
#       Ombudet ska granska hur personuppgifter hanteras. För information som ombudet äger i en annan roll finns ingen
#       kvar som gör det.
#   message:
#     sv: "{name} är dataskyddsombud och äger samtidigt information med personuppgifter: {detail.assets}."
#     en: "{name} is data protection officer and at the same time owns information with personal data: {detail.assets}."
#   remedy:
#     sv: >-
#       Utse en annan informationsägare eller ett annat ombud; kommun- eller regiondirektören beslutar. Notera ägaren i
#       `owner` under `assets`, eller ombudet under `assignments`.
#     en: >-
#       Name another information owner or another officer; the chief executive decides. Record the owner in `owner`
#       under `assets`, or the officer under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: assets}
#   source: [{document: "002", section: "§5.3 L380-384"}]
package ansvar.rules.roles.dpo_owns_no_personal_data

default applies := false

applies if "dpo" in input.functions

finding contains {
	"detail": {"assets": sort(input.personal_data_owned)},
	"related": [{"kind": "asset", "id": asset} | some asset in input.personal_data_owned],
} if {
	"dpo" in input.functions
	count(input.personal_data_owned) > 0
}
