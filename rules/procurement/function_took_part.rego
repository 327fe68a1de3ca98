# METADATA
# scope: package
# title: The information security function took part when requirements on a new system were set
# description: >-
#   Those who know the threats should be there when requirements are written; afterwards it is too late. The rule looks
#   for a requirements meeting before the acquisition, and only at acquisitions within the window.
# custom:
#   id: UPP-02
#   scope: system
#   area: procurement
#   severity: high
#   basis: survey_finding
#   needs: [events]
#   sv:
#     title: Informationssäkerhetsfunktionen var med när kraven på ett nytt system ställdes
#     description: >-
#       De som kan hoten behöver vara med när kraven skrivs; efteråt är det för sent. Regeln söker ett kravmöte före
#       köpet och ser bara till köp inom tidsgränsen.
#   message:
#     sv: "Inget visar att informationssäkerhetsfunktionen var med när kraven på {name} ställdes."
#     en: "Nothing shows that the information security function took part when the requirements on {name} were set."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren gå igenom systemets krav nu, och bestäm att funktionen kallas till varje
#       kravmöte. Den som beställer systemet beslutar. Notera framtida möten under `events` med `type: meeting`, ämnet
#       `procurement`, systemet i `about` och deltagarna i `participants`, och det som inte går att göra om under
#       `exceptions`.
#     en: >-
#       Have the information security coordinator go through the system's requirements now, and settle that the function
#       is called to every requirements meeting. Whoever orders the system decides. Record coming meetings under
#       `events` with `type: meeting`, the topic `procurement`, the system in `about` and those present in
#       `participants`, and what cannot be redone under `exceptions`.
#     class: do_then_record
#   witness: {query: absent, target: meeting}
#   source: [{document: "003", section: "§2.10 L1239-1242"}]
#   params:
#     window_days: {type: integer, unit: days, default: 730}
#     function: {type: functions, unit: function, default: [ciso, infosec_coordinator_unit]}
package ansvar.rules.procurement.function_took_part

default applies := false

applies if not input.acquired_days_ago.known

applies if {
	input.acquired_days_ago.known
	input.acquired_days_ago.value >= 0
	input.acquired_days_ago.value <= data.params.window_days
}

default assessed := false

assessed if input.acquired_days_ago.known

_took_part if {
	some event in input.events
	event.kind == "meeting"
	"procurement" in event.topics
	event.days_ago >= input.acquired_days_ago.value
	some function in event.functions
	function in data.params.function
}

# What is in use and may fail without harm can be mended afterwards.
default _severity := "high"

_severity := "medium" if {
	input.critical.known
	not input.critical.value
}

finding contains {"severity": _severity, "detail": {}} if {
	input.acquired_days_ago.known
	not _took_part
}
