# METADATA
# scope: package
# title: Secrecy about protection does not shut those who decide out
# description: >-
#   What protects sensitive information is often secret itself. At least one who decides on means and priorities has to
#   be allowed to see it.
# custom:
#   id: SAM-08
#   scope: asset
#   area: cooperation
#   severity: low
#   basis: interview
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Sekretess om skyddet stänger inte ute dem som beslutar
#     description: >-
#       Det som skyddar känslig information är ofta självt hemligt. Minst en som beslutar om medel och prioritering
#       behöver få se det.
#   message:
#     sv: "Ingen av dem som får se skyddsåtgärderna för {name} kan besluta om dem: {detail.access}."
#     en: "None of those who may see the protective measures for {name} can decide on them: {detail.access}."
#   remedy:
#     sv: >-
#       Ge minst en beslutsfattare behörighet att ta del av åtgärderna. Informationsägaren beslutar, efter samråd med
#       säkerhetschefen. Notera rollen i `access` under `assets`.
#     en: >-
#       Clear at least one decision maker to see the measures. The information owner decides, after consulting the
#       security manager. Record the role in `access` under `assets`.
#     class: do_then_record
#   witness: {query: entities, target: access}
#   source: [{document: "002", section: "§7.2 L481-493"}]
#   params:
#     from_class: {type: integer, unit: class, default: 3}
#     deciders:
#       type: functions
#       unit: function
#       default:
#         - top_management
#         - chief_executive
#         - executive_board
#         - municipal_council
#         - committee
#         - head_of_administration
#         - operations_manager
package ansvar.rules.cooperation.decision_maker_cleared

default applies := false

applies if {
	input.confidentiality.known
	input.confidentiality.value >= data.params.from_class
	count(input.measures) > 0
}

default assessed := false

assessed if count(input.access) > 0

_deciders contains party if {
	some party in input.access
	party.decides_for_top
}

_deciders contains party if {
	some party in input.access
	some function in party.functions
	function in data.params.deciders
}

_cleared if {
	some party in _deciders
	not party.vacant
}

finding contains {
	"detail": {"access": sort([party.id | some party in input.access; party.kind != "person"])},
	"related": [{"kind": party.kind, "id": party.id} | some party in _deciders],
} if {
	not _cleared
}
