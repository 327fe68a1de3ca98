# METADATA
# scope: package
# title: The coordinator's overall picture contains every owner's risk register
# description: >-
#   A picture that leaves somebody out makes that part look free of risk. The rule compares the overall register with
#   the registers there are.
# custom:
#   id: RIS-10
#   scope: organisation
#   area: risk_analysis
#   severity: medium
#   basis: role_text
#   needs: [documents]
#   sv:
#     title: Samordnarens samlade bild innehåller alla ägares riskförteckningar
#     description: >-
#       En bild som lämnar någon utanför får den delen att se riskfri ut. Regeln jämför den samlade förteckningen med de
#       förteckningar som finns.
#   message:
#     sv: "Den samlade riskbilden {name} innehåller inte {detail.left_out}."
#     en: "The overall picture of risks {name} does not contain {detail.left_out}."
#   remedy:
#     sv: >-
#       För in det som saknas i den samlade bilden. Den strategiska informationssäkerhetssamordnaren beslutar. Notera
#       den samlade förteckningen i `part_of` för varje ägares förteckning under `documents`.
#     en: >-
#       Bring what is missing into the overall picture. The chief information security officer decides. Record the
#       overall register in `part_of` of each owner's register under `documents`.
#     class: do_then_record
#   witness: {query: entities, target: left_out}
#   source: [{document: "000", section: "L37-38"}, {document: "001", section: "L83-84"}]
#   params:
#     coordinator: {type: functions, unit: function, default: [ciso]}
package ansvar.rules.risk_analysis.overall_picture

_registers := [document | some document in input.documents; "risk_register" in document.topics]

_overall contains document.id if {
	some document in _registers
	some keeper in document.maintained_by
	some function in keeper.functions
	function in data.params.coordinator
}

_owned := [document | some document in _registers; not document.id in _overall]

_contained contains document.id if {
	some document in _owned
	document.part_of.known
	document.part_of.value in _overall
}

default applies := false

applies if {
	count(_overall) > 0
	count(_owned) > 0
}

finding contains {
	"subject": {"kind": "document", "id": min(_overall)},
	"detail": {"left_out": left_out},
	"related": [{"kind": "document", "id": id} | some id in left_out],
} if {
	count(_overall) > 0
	left_out := sort([document.id | some document in _owned; not document.id in _contained])
	count(left_out) > 0
}
