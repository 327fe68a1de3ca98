# METADATA
# scope: package
# title: The overall state of information security is reported to someone
# description: >-
#   What nobody is told, nobody can decide on. A formal line out of the CISO's role is how the state reaches those who
#   can.
# custom:
#   id: ANS-01
#   scope: organisation
#   area: roles
#   severity: critical
#   basis: survey_finding
#   needs: [roles, lines]
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Det samlade läget för informationssäkerheten rapporteras till någon
#     description: >-
#       Det ingen får veta kan ingen besluta om. Genom en formell rapportväg från den strategiska samordnaren når läget
#       dem som kan.
#   message:
#     sv: >-
#       I {name} går ingen giltig formell rapportväg från den strategiska informationssäkerhetssamordnaren, så det
#       samlade läget når ingen.
#     en: >-
#       In {name} no valid formal reporting line leads from the chief information security officer, so the overall state
#       reaches nobody.
#   remedy:
#     sv: >-
#       Bestäm att den strategiska samordnaren rapporterar till högsta ledningen. Kommundirektören eller motsvarande
#       beslutar. Notera det under `lines`.
#     en: >-
#       Settle that the chief information security officer reports to top management. The chief executive decides.
#       Record it under `lines`.
#     class: do_then_record
#     edits: [add_line_to_top_management]
#   witness: {query: missing_reporting_path, target: top_management}
#   source: [{document: "003", section: "§2.4 L658-659"}]
package ansvar.rules.roles.state_reported

_ciso := [entry | some entry in input.functions; entry.function == "ciso"]

default applies := false

# That nobody is appointed is for another rule to say.
applies if {
	some entry in _ciso
	count(entry.filled) > 0
}

_reporting if {
	some entry in _ciso
	some line in entry.lines
	line.counts
}

default assessed := false

assessed if input.staffing_known

# A role that nobody has said who fills may be vacant: that breaks a way, but mends none.
assessed if not _reporting

finding contains {
	"detail": {},
	"related": [{"kind": "role", "id": role} | some entry in _ciso; some role in entry.roles],
} if {
	not _reporting
}
