# METADATA
# scope: package
# title: The CISO reports to top management in one step
# description: Each step between the CISO and management can colour, delay or stop what management needs to hear.
# related_resources:
#   - ref: https://www.informationssakerhet.se/siteassets/metodstod-for-lis/ledningens-roll-inom-informationssakerhet---ett-stod-for-dig-med-en-ledande-funktion.pdf
# custom:
#   id: ANS-02
#   scope: role
#   area: roles
#   severity: high
#   basis: guidance
#   needs: [lines]
#   implied_by: [ANS-01, LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: CISO rapporterar till högsta ledningen i ett steg
#     description: >-
#       Varje steg mellan den strategiska samordnaren och ledningen kan färga, fördröja eller stoppa det som ledningen
#       behöver höra.
#   message:
#     sv: "{name} har ingen formell rapportväg som når högsta ledningen i ett steg."
#     en: "{name} has no formal reporting line that reaches top management in one step."
#   remedy:
#     sv: >-
#       Bestäm att {name} rapporterar om informationssäkerhet direkt till högsta ledningen; anställningen kan ligga kvar
#       där den är. Kommundirektören eller motsvarande beslutar. Notera det under `lines`.
#     en: >-
#       Settle that {name} reports on information security directly to top management; the employment can stay where it
#       is. The chief executive decides. Record it under `lines`.
#     class: do_then_record
#     edits: [add_line_to_top_management]
#   witness: {query: missing_reporting_path, target: top_management}
#   source: [{document: "000", section: "L118-119"}, {document: "003", section: "§2.3 L531-533"}]
package ansvar.rules.roles.ciso_direct_line

default applies := false

applies if {
	"ciso" in input.functions
	not input.vacant
}

_direct if {
	input.to_top.known
	input.to_top.value <= 1
}

default assessed := false

assessed if input.staffing_known

# A role that nobody has said who fills may be vacant: that breaks a way, but mends none.
assessed if not _direct

finding contains {"detail": {}} if not _direct
