# METADATA
# scope: package
# title: A supplier's standard contract has been checked for what such contracts tend to leave out
# description: >-
#   A standard contract is written by the supplier. The survey names what municipalities miss in them; the rule asks
#   that each such term is stated.
# custom:
#   id: UPP-05
#   scope: agreement
#   area: procurement
#   severity: medium
#   basis: survey_finding
#   needs: [agreements]
#   sv:
#     title: En leverantörs standardavtal är granskat för det som sådana avtal brukar sakna
#     description: >-
#       Ett standardavtal är skrivet av leverantören. Enkäten visar vad kommuner saknar i dem; regeln frågar efter varje
#       sådant villkor.
#   message:
#     sv: "Standardavtalet {name} med {detail.supplier} har inga noterade villkor om {detail.missing}."
#     en: "The standard contract {name} with {detail.supplier} has no recorded terms on {detail.missing}."
#   remedy:
#     sv: >-
#       Granska avtalet mot listan och avtala om det som saknas i en bilaga. Avtalets beställare beslutar, med stöd av
#       informationssäkerhetssamordnaren. Notera villkoren i `clauses` under `agreements`.
#     en: >-
#       Check the contract against the list and agree on what is missing in an annex. The ordering party decides, with
#       support from the information security coordinator. Record the terms in `clauses` under `agreements`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.10 L1318-1330"}]
#   params:
#     clauses:
#       type: words
#       unit: clause
#       default: [personal_data, responsibilities, traceability, storage, access, continuity, recovery]
package ansvar.rules.procurement.standard_contract

default applies := false

applies if {
	input.running
	not input.form.known
}

applies if {
	input.running
	input.form.known
	input.form.value == "standard"
}

default assessed := false

assessed if input.form.known

_missing contains clause if {
	some clause in data.params.clauses
	not clause in input.clauses
}

finding contains {"detail": {"supplier": input.supplier, "missing": sort(_missing)}} if count(_missing) > 0
