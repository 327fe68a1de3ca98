# METADATA
# scope: package
# title: Every review, audit and risk analysis leads to a measure or to a noted decision not to act
# description: >-
#   Work that ends in a report improves nothing. The rule asks what came of it, a decision that builds on it, or a
#   signed waiver of `measure`; recent ones still have time.
# custom:
#   id: SYS-07
#   scope: event
#   area: systematic_work
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Varje granskning, revision och riskanalys leder till åtgärd eller till ett noterat beslut att avstå
#     description: >-
#       Ett arbete som slutar med en rapport förbättrar inget. Regeln frågar vad arbetet ledde till, efter ett beslut
#       som bygger på det eller ett undertecknat avstående. De som nyss är gjorda har ännu tid på sig.
#   message:
#     sv: >-
#       Granskningen eller analysen {name} har inte lett till någon åtgärd, och det finns inget noterat beslut att
#       avstå.
#     en: "The review or analysis {name} has led to no measure, and no decision not to act is noted."
#   remedy:
#     sv: >-
#       Låt den som beställde arbetet besluta vad det ska leda till, eller att inget behövs. Notera planposter, risker
#       eller beslut i `results_in`, eller avståendet under `waivers` med `of: measure`.
#     en: >-
#       Have whoever ordered the work decide what it leads to, or that nothing is needed. Record plan items, risks or
#       decisions in `results_in`, or the decision not to act under `waivers` with `of: measure`.
#     class: do_then_record
#   witness: {query: absent, target: results_in}
#   source: [{document: "000", section: "L50-51"}]
#   params:
#     grace_days: {type: integer, unit: days, default: 30}
#     window_days: {type: integer, unit: days, default: 1095}
package ansvar.rules.systematic_work.results_used

default applies := false

applies if {
	input.kind in {"review", "audit", "risk_analysis"}
	input.days_ago > data.params.grace_days
	input.days_ago <= data.params.window_days
}

_led_somewhere if count(input.results_in) > 0

_led_somewhere if "measure" in input.waived

_led_somewhere if {
	some link in input.taken_up_in
	link.kind == "decision"
}

finding contains {"detail": {}} if not _led_somewhere
