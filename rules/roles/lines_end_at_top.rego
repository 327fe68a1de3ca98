# METADATA
# scope: package
# title: Reporting lines have no cycle and all end at top management
# description: >-
#   A line that goes in a circle or stops half-way carries nothing to those who answer for the whole. It is told of the
#   role where the way stops, once, and not of everybody before it; of a circle, of the first of its roles.
# custom:
#   id: ANS-05
#   scope: role
#   area: roles
#   severity: medium
#   basis: inferred
#   needs: [lines]
#   implied_by: [ANS-01, LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: Rapportvägarna saknar cirklar och slutar hos högsta ledningen
#     description: >-
#       En väg som går i cirkel eller slutar halvvägs för ingenting fram till dem som svarar för helheten. Bristen
#       visas hos den roll där vägen slutar, en gång, och inte hos alla som rapporterar dit; en cirkel visas hos den
#       första av sina roller.
#   message:
#     sv: "Rapportvägen går i cirkel eller slutar hos {name}, innan den når högsta ledningen."
#     en: "The reporting line goes in a circle or stops at {name}, before it reaches top management."
#   remedy:
#     sv: >-
#       Bestäm till vem rapporten går vidare, så att varje väg slutar hos högsta ledningen. Chefen för rollen beslutar.
#       Rätta vägarna under `lines`.
#     en: >-
#       Settle to whom the report goes on, so that every line ends at top management. The role's manager decides.
#       Correct the lines under `lines`.
#     class: do_then_record
#   witness: {query: cycle}
#   source: [{document: "003", section: "§2.4 L619-628"}]
package ansvar.rules.roles.lines_end_at_top

default applies := false

applies if input.has_formal_lines

applies if input.on_cycle

default assessed := false

assessed if input.staffing_known

# A role that nobody has said who fills may be vacant: that breaks a way, but mends none.
assessed if input.on_cycle

assessed if not input.to_top.known

finding contains {"detail": {"item": "cycle"}} if input.first_on_cycle

finding contains {"detail": {"item": "open_end"}} if {
	not input.on_cycle
	not input.vacant
	input.way_stops_here
}
