# METADATA
# scope: package
# title: Each neighbouring role that exists works with the CISO
# description: >-
#   Communication, data protection, preparedness, archives and others share tasks and interests with information
#   security. Without a settled cooperation the same work is done twice, or by nobody.
# custom:
#   id: SAM-05
#   scope: role
#   area: cooperation
#   severity: medium
#   basis: interview
#   needs: [works_with]
#   sv:
#     title: Varje grannroll som finns samarbetar med CISO
#     description: >-
#       Kommunikation, dataskydd, beredskap, arkiv med flera delar uppgifter och intressen med informationssäkerheten.
#       Utan bestämt samarbete görs arbetet två gånger, eller inte alls.
#   message:
#     sv: "{name} har inget bestämt samarbete med den strategiska informationssäkerhetssamordnaren."
#     en: "{name} has no settled cooperation with the chief information security officer."
#   remedy:
#     sv: "Kom överens om hur rollerna samarbetar. De båda rollernas chefer beslutar. Notera det under `works_with`."
#     en: "Agree on how the two roles work together. The managers of both roles decide. Record it under `works_with`."
#     class: do_then_record
#   witness: {query: absent, target: ciso}
#   source: [{document: "002", section: "§2-8"}]
#   params:
#     neighbours:
#       type: functions
#       unit: function
#       default:
#         - communicator
#         - dpo
#         - preparedness_coordinator
#         - business_developer
#         - archivist
#         - protective_security_officer
#         - controller
#         - it_coordinator
package ansvar.rules.cooperation.neighbours_linked

default applies := false

applies if {
	not input.vacant
	not "ciso" in input.functions
	some function in input.functions
	function in data.params.neighbours
}

default assessed := false

# Nobody to work with is for the rule on the function itself to tell.
assessed if "ciso" in input.functions_named

finding contains {"detail": {}} if not "ciso" in input.works_with
