# METADATA
# scope: package
# title: The function's time is decided and reasonable for its duties
# description: >-
#   Time that nobody has decided on goes to other things when it gets busy. How many duties a tenth of full time
#   suffices for is our rule of thumb and can be set; alone it weighs less.
# custom:
#   id: LED-06
#   scope: role
#   area: coordination
#   severity: medium
#   basis: guidance
#   needs: [roles]
#   sv:
#     title: Funktionens tid är beslutad och rimlig mot uppgifterna
#     description: >-
#       Tid som ingen har beslutat om går till annat när det blir bråttom. Hur många uppgifter en tiondels tjänst räcker
#       till är vår tumregel och kan ändras; bara den tiden ger en lägre anmärkning.
#   message:
#     sv: "{name} saknar {detail.missing} som räcker till rollens uppgifter (noterade uppgifter: {detail.duties})."
#     en: "{name} lacks {detail.missing} enough for its duties (duties recorded: {detail.duties})."
#   remedy:
#     sv: >-
#       Räkna ut vilken tid uppgifterna tar och låt kommun- eller regiondirektören besluta om den, eller lägg uppgifter
#       på andra. Notera beslutet i rollens `time` och andelen i `share` under `assignments`.
#     en: >-
#       Work out the time the duties take and have the chief executive decide on it, or assign duties to others. Record
#       the decision in the role's `time` and the share in `share` under `assignments`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.5 L749-752"}, {document: "003", section: "§2.5 L719-721"}]
#   params:
#     duties_per_tenth: {type: integer, unit: duties, default: 30}
package ansvar.rules.coordination.time_decided

default applies := false

applies if {
	"ciso" in input.functions
	not input.vacant
}

_missing contains "time" if not input.time.recorded

_missing contains "share" if {
	input.share.known
	input.share.value * data.params.duties_per_tenth < input.duties * 10
}

_detail := {"missing": sort([word | some word in _missing]), "duties": input.duties}

finding contains {"detail": _detail} if "time" in _missing

finding contains {"severity": "low", "detail": _detail} if {
	count(_missing) > 0
	not "time" in _missing
}
