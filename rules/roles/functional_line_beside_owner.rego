# METADATA
# scope: package
# title: A coordinator's functional line to the CISO does not replace the line to the owner
# description: >-
#   The coordinator's yearly report goes both ways: to whoever owns the information, who can act on it, and to the CISO,
#   who needs the whole picture.
# custom:
#   id: ANS-24
#   scope: role
#   area: roles
#   severity: medium
#   basis: inferred
#   needs: [lines]
#   sv:
#     title: Samordnarens funktionella rapportväg till CISO ersätter inte vägen till ägaren
#     description: >-
#       Samordnarens rapport går åt två håll: till den som äger informationen och kan göra något åt läget, och till den
#       strategiska samordnaren som behöver helheten.
#   message:
#     sv: >-
#       {name} rapporterar funktionellt till den strategiska informationssäkerhetssamordnaren men har ingen formell
#       rapportväg till någon som äger information.
#     en: >-
#       {name} reports functionally to the chief information security officer but has no formal line to anybody who owns
#       information.
#   remedy:
#     sv: >-
#       Bestäm att samordnaren också rapporterar till informationsägaren eller förvaltningschefen; förvaltningschefen
#       beslutar. Notera vägen under `lines`.
#     en: >-
#       Settle that the coordinator also reports to the information owner or the head of administration, who decides.
#       Record the line under `lines`.
#     class: do_then_record
#   witness: {query: missing_reporting_path, target: params.owners}
#   source: [{document: "000", section: "L174-177"}]
#   params:
#     owners:
#       type: functions
#       unit: function
#       default:
#         [information_owner, head_of_administration, operations_manager, line_manager, committee, chief_executive,
#         top_management]
package ansvar.rules.roles.functional_line_beside_owner

default applies := false

applies if {
	"infosec_coordinator_unit" in input.functions
	some line in input.lines
	line.form == "functional"
	"ciso" in line.functions
}

_to_owner if {
	some line in input.lines
	line.form == "formal"
	some function in line.functions
	function in data.params.owners
}

finding contains {"detail": {}} if not _to_owner
