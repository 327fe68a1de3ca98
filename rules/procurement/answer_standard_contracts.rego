# METADATA
# scope: package
# title: The answer on standard contracts agrees with the agreements of the responsibility model
# description: A standard contract that nobody counts as one is not checked for what such contracts leave out.
# custom:
#   id: ENK-26
#   scope: answer
#   area: procurement
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om standardavtal stämmer med avtalen i ansvarsmodellen
#     description: Ett standardavtal som ingen räknar som ett sådant granskas inte för det som sådana avtal utelämnar.
#   message:
#     sv: >-
#       Fråga {name}, om leverantörernas standardavtal används, är besvarad med {detail.answer}, men ansvarsmodellen
#       säger {detail.says}.
#     en: >-
#       Question {name}, whether the suppliers' standard contracts are used, is answered {detail.answer}, but the
#       responsibility model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller rätta avtalens
#       `form` under `agreements`: `standard` för leverantörens egna villkor, annars `own`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or correct
#       the `form` of the agreements under `agreements`: `standard` for the supplier's own terms, else `own`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.10 L1244-1247"}, {document: "003", section: "§2.10 L1318-1330"}]
package ansvar.rules.procurement.answer_standard_contracts

default applies := false

applies if input.id == "2.10-q3"

default assessed := false

assessed if input.model.standard_agreements.known

# Yes is the weaker answer here: a model that knows better weighs little.
finding contains {"severity": "low", "detail": {"answer": true, "says": false, "lacks": ["standard"]}} if {
	input.yes
	input.model.standard_agreements.known
	not input.model.standard_agreements.value
}

finding contains {"detail": {"answer": false, "says": true, "model": input.model.standard_agreements.ids}} if {
	input.no
	input.model.standard_agreements.value
}
