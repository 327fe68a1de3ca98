# METADATA
# scope: package
# title: A risk about what the function needs has been put to management
# description: >-
#   Whoever cannot carry out the task must tell those who can change that. The rule looks at risks that concern a role
#   with the function `ciso` and are not closed.
# custom:
#   id: LED-08
#   scope: risk
#   area: coordination
#   severity: high
#   basis: role_text
#   needs: [risks]
#   sv:
#     title: En risk om funktionens förutsättningar har visats för ledningen
#     description: >-
#       Den som inte kan utföra sitt uppdrag ska säga det till den som kan ändra på det. Regeln ser till risker som
#       gäller en roll med funktionen `ciso` och inte är avslutade.
#   message:
#     sv: >-
#       Risken {name} gäller den som leder informationssäkerhetsarbetet, men ledningen är inte noterad som mottagare av
#       den.
#     en: >-
#       The risk {name} concerns whoever leads the information security work, but management is not recorded as having
#       been told of it.
#   remedy:
#     sv: >-
#       Lägg fram risken för kommun- eller regiondirektören, som beslutar om mandat, budget, tid eller kompetens, eller
#       accepterar risken. Notera mottagaren i riskens `reported_to`, eller i `accepted_by`.
#     en: >-
#       Put the risk to the chief executive, who decides on mandate, budget, time or competence, or accepts the risk.
#       Record the recipient in the risk's `reported_to`, or in `accepted_by`.
#     class: do_then_record
#   witness: {query: absent, target: top_management}
#   source: [{document: "000", section: "L17"}, {document: "001", section: "L23"}]
package ansvar.rules.coordination.shortage_reported

default applies := false

applies if {
	"ciso" in input.functions
	not _closed
}

_closed if {
	input.status.known
	input.status.value == "closed"
}

_told if {
	some party in input.reported_to
	party.top_management
}

_told if {
	input.accepted_by.known
	input.accepted_by.value.decides_for_top
}

finding contains {"detail": {}} if not _told
