# METADATA
# scope: package
# title: The CISO's reporting to top management does not have to pass through an IT role
# description: If every report goes by way of IT, management hears about IT's shortcomings only what IT passes on.
# custom:
#   id: ANS-04
#   scope: role
#   area: roles
#   severity: high
#   basis: guidance
#   needs: [lines]
#   implied_by: [ANS-02]
#   sv:
#     title: CISO:s rapportväg till högsta ledningen behöver inte gå genom en it-roll
#     description: Går varje rapport genom it får ledningen bara höra det om brister i it som it själv för vidare.
#   message:
#     sv: "Varje rapportväg från {name} till högsta ledningen går genom en it-roll."
#     en: "Every reporting path from {name} to top management passes through an IT role."
#   remedy:
#     sv: >-
#       Bestäm en rapportväg som går förbi it, helst direkt till högsta ledningen. Kommundirektören eller motsvarande
#       beslutar. Notera den under `lines`.
#     en: >-
#       Settle a reporting path that goes past IT, preferably straight to top management. The chief executive decides.
#       Record it under `lines`.
#     class: do_then_record
#   witness: {query: reporting_path, target: top_management}
#   source: [{document: "003", section: "§2.3 L527-533"}]
package ansvar.rules.roles.ciso_past_it

default applies := false

applies if {
	"ciso" in input.functions
	input.to_top.known
}

default assessed := false

assessed if input.staffing_known

# A role that nobody has said who fills may be vacant: that breaks a way, but mends none.
assessed if not input.to_top_past_it.known

finding contains {"detail": {}} if not input.to_top_past_it.known
