# METADATA
# scope: package
# title: The data protection officer holds no role whose work the officer reviews
# description: >-
#   In a small organisation one person may have to hold several roles, but nobody reviews their own work well. Which
#   functions count as reviewed is a setting.
# custom:
#   id: SEP-01
#   scope: person
#   area: roles
#   severity: medium
#   basis: interview
#   sv:
#     title: Dataskyddsombudet har ingen roll vars arbete ombudet granskar
#     description: >-
#       I en liten organisation kan en person behöva ha flera roller, men ingen granskar sitt eget arbete väl. Vilka
#       funktioner som räknas som granskade är en inställning.
#   message:
#     sv: "{name} är dataskyddsombud men också {detail.functions}, och granskar därmed sitt eget arbete."
#     en: "{name} is data protection officer but also {detail.functions}, and so reviews their own work."
#   remedy:
#     sv: >-
#       Låt en annan person ta den ena rollen, eller dela ombud med en annan organisation; kommun- eller
#       regiondirektören beslutar. Notera det under `assignments`.
#     en: >-
#       Have another person take one of the roles, or share an officer with another organisation; the chief executive
#       decides. Record it under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: roles}
#   source: [{document: "002", section: "§5.3 L378-384"}]
#   params:
#     reviewed:
#       type: functions
#       unit: function
#       default:
#         [ciso, information_owner, system_owner, system_manager, it_manager, it_security_officer,
#         head_of_administration, operations_manager, chief_executive]
package ansvar.rules.roles.dpo_independence

default applies := false

applies if "dpo" in input.functions

_reviewed contains function if {
	some function in input.functions
	function in data.params.reviewed
}

finding contains {
	"detail": {"functions": sort([function | some function in _reviewed]), "roles": input.roles},
	"related": [{"kind": "role", "id": role} | some role in input.roles],
} if {
	count(_reviewed) > 0
}
