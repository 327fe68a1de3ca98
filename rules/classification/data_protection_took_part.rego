# METADATA
# scope: package
# title: The data protection coordinator takes part when personal data are classified
# description: >-
#   Classification and data protection ask about the same information and should answer together. A data protection
#   officer who took part counts too. Classifications that have been made anew are left alone.
# custom:
#   id: KLA-13
#   scope: event
#   area: classification
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Dataskyddssamordnaren deltar när personuppgifter klassas
#     description: >-
#       Klassning och dataskydd ställer frågor om samma information och bör svara på dem samtidigt. Ett dataskyddsombud
#       som deltog räknas också. Klassningar som har gjorts om senare lämnas därhän.
#   message:
#     sv: "Klassningen {name} rör personuppgifter, men ingen från dataskyddet deltog."
#     en: "The classification {name} concerns personal data, but nobody from data protection took part."
#   remedy:
#     sv: >-
#       Låt informationsägaren gå igenom klassningen med dataskyddssamordnaren och besluta om den behöver ändras. Notera
#       samordnaren i händelsens `participants`, eller en ny händelse av typen `classification`.
#     en: >-
#       Have the information owner go through the classification with the data protection coordinator and decide whether
#       it must change. Record the coordinator in the event's `participants`, or a new event of type `classification`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "000", section: "L142-146"}]
#   params:
#     data_protection: {type: functions, unit: function, default: [data_protection_coordinator, dpo]}
package ansvar.rules.classification.data_protection_took_part

default applies := false

applies if {
	input.kind == "classification"
	input.days_ago >= 0
	not input.superseded
	_may_hold_personal_data
}

_may_hold_personal_data if not input.personal_data.known

_may_hold_personal_data if {
	input.personal_data.known
	input.personal_data.value
}

default assessed := false

assessed if {
	input.personal_data.known
	count(input.participants) > 0
}

_took_part if {
	some function in input.involved
	function in data.params.data_protection
}

finding contains {"detail": {"missing": "data_protection_coordinator"}} if {
	input.personal_data.known
	not _took_part
}
