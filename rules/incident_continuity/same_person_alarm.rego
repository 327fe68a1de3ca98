# METADATA
# scope: package
# title: Where one person is both CISO and security manager, serious incidents also go to top management
# description: Whoever reports to themselves has reported to nobody. A second pair of eyes has to be told.
# custom:
#   id: INC-07
#   scope: person
#   area: incident_continuity
#   severity: medium
#   basis: inferred
#   needs: [roles, lines, escalations]
#   sv:
#     title: Är CISO och säkerhetschef samma person går allvarliga incidenter även till högsta ledningen
#     description: Den som rapporterar till sig själv har inte rapporterat till någon. Ytterligare en behöver få veta.
#   message:
#     sv: >-
#       {name} är både strategisk informationssäkerhetssamordnare och säkerhetschef, och ingen väg för allvarliga
#       incidenter går vidare till högsta ledningen.
#     en: >-
#       {name} is both chief information security officer and security manager, and no path for serious incidents goes
#       on to top management.
#   remedy:
#     sv: >-
#       Bestäm vem i högsta ledningen som också larmas. Kommundirektören eller motsvarande beslutar. Notera vägen under
#       `escalations` med villkoret `serious_incident`.
#     en: >-
#       Settle who in top management is alerted as well. The chief executive decides. Record the path under
#       `escalations` with the condition `serious_incident`.
#     class: do_then_record
#   witness: {query: absent, target: top_management}
#   source: [{document: "000", section: "L79-81"}, {document: "003", section: "§2.5 note 2 L754-755"}]
package ansvar.rules.incident_continuity.same_person_alarm

default applies := false

applies if {
	"ciso" in input.functions
	"security_manager" in input.functions
}

_top if {
	some function in input.reaches.incident
	function in {"top_management", "chief_executive", "executive_board"}
}

default assessed := false

assessed if input.staffing_known

# A role that nobody has said who fills may be vacant: that breaks a way, but mends none.
assessed if not _top

finding contains {"detail": {}} if not _top
