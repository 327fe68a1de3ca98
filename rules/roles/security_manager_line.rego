# METADATA
# scope: package
# title: The security manager has a declared line to top management
# description: Serious incidents end up with the security manager. Without a way on, that is also where they stop.
# custom:
#   id: ANS-28
#   scope: role
#   area: roles
#   severity: medium
#   basis: inferred
#   needs: [lines]
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Säkerhetschefen har en angiven rapportväg till högsta ledningen
#     description: Allvarliga incidenter hamnar hos säkerhetschefen. Utan en väg vidare stannar de där.
#   message:
#     sv: "{name} har ingen giltig formell rapportväg till högsta ledningen."
#     en: "{name} has no valid formal reporting line to top management."
#   remedy:
#     sv: >-
#       Bestäm att {name} rapporterar till högsta ledningen; kommun- eller regiondirektören beslutar. Notera det under
#       `lines`.
#     en: "Settle that {name} reports to top management; the chief executive decides. Record it under `lines`."
#     class: do_then_record
#     edits: [add_line_to_top_management]
#   witness: {query: missing_reporting_path, target: top_management}
#   source: [{document: "000", section: "L80-81"}, {document: "003", section: "§2.4 L663-664"}]
package ansvar.rules.roles.security_manager_line

default applies := false

applies if {
	"security_manager" in input.functions
	not input.vacant
}

default assessed := false

assessed if input.staffing_known

# A role that nobody has said who fills may be vacant: that breaks a way, but mends none.
assessed if not input.to_top.known

finding contains {"detail": {}} if not input.to_top.known
