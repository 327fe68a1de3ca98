# METADATA
# scope: package
# title: A system is protected at least as highly as the most sensitive information in it
# description: >-
#   The class of the information decides what protection the system needs. A lower level leaves that information without
#   the protection it was found to need.
# custom:
#   id: KLA-10
#   scope: system
#   area: classification
#   severity: medium
#   basis: inferred
#   sv:
#     title: Ett system har minst så högt skydd som den känsligaste informationen i det kräver
#     description: >-
#       Informationens klass avgör vilket skydd systemet behöver. Med en lägre nivå står informationen utan det skydd
#       den bedömts behöva.
#   message:
#     sv: "{name} har skyddsnivå {detail.level} men rymmer information i klass {detail.highest_class}."
#     en: "{name} has protection level {detail.level} but holds information of class {detail.highest_class}."
#   remedy:
#     sv: >-
#       Höj systemets skydd eller flytta informationen; systemägaren beslutar. Notera systemets nya `level`, eller
#       tillgångens nya `system`.
#     en: >-
#       Raise the system's protection or move the information; the system owner decides. Record the system's new
#       `level`, or the asset's new `system`.
#     class: do_then_record
#   witness: {query: entities, target: assets}
#   source: [{document: "003", section: "§2.6 L882-888"}]
package ansvar.rules.classification.system_protection

default assessed := false

assessed if {
	input.level.known
	input.highest_class.known
}

finding contains {
	"detail": {
		"level": input.level.value,
		"highest_class": input.highest_class.value,
		"assets": input.highest_assets,
	},
	"related": [{"kind": "asset", "id": asset} | some asset in input.highest_assets],
} if {
	input.level.known
	input.highest_class.known
	input.level.value < input.highest_class.value
}
