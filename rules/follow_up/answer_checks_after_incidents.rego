# METADATA
# scope: package
# title: Compliance is checked on other occasions than after incidents
# description: A check that comes only when something has happened is always too late and sees only what went wrong.
# custom:
#   id: KON-08
#   scope: answer
#   area: follow_up
#   severity: medium
#   basis: survey_finding
#   sv:
#     title: Efterlevnaden kontrolleras vid fler tillfällen än efter incidenter
#     description: En kontroll som kommer först när något har hänt är alltid för sen och ser bara det som gick fel.
#   message:
#     sv: "Enligt svaret på fråga {name} kontrolleras efterlevnaden bara efter incidenter."
#     en: "According to the answer to question {name}, compliance is checked only after incidents."
#   remedy:
#     sv: >-
#       För in kontroller i en egen kontrollplan eller i internrevisionen; högsta ledningen beslutar. Rätta sedan svaret
#       på {name} under `answers` och notera kontrollerna under `events`.
#     en: >-
#       Put checks into an own control plan or the internal audit; top management decides. Then correct the answer to
#       {name} under `answers` and record the checks under `events`.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "003", section: "§2.3 Fig 8 L508-509"}, {document: "003", section: "§2.3 L537-539"}]
package ansvar.rules.follow_up.answer_checks_after_incidents

default applies := false

applies if {
	input.id == "2.3-q2"
	count(input.values) > 0
}

_other := [value | some value in input.values; value != "after_incidents"]

finding contains {"detail": {}} if {
	"after_incidents" in input.values
	count(_other) == 0
}
