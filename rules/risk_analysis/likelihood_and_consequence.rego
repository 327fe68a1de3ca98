# METADATA
# scope: package
# title: Every risk has a likelihood and a consequence
# description: Only the two together show which risks weigh most, and in which order to deal with them.
# custom:
#   id: RIS-07
#   scope: risk
#   area: risk_analysis
#   severity: medium
#   basis: guidance
#   needs: [risks]
#   sv:
#     title: Varje risk har sannolikhet och konsekvens
#     description: Först de två tillsammans visar vilka risker som väger tyngst och i vilken ordning de ska hanteras.
#   message:
#     sv: "Risken {name} går inte att jämföra med andra, eftersom bedömningen saknar {detail.missing}."
#     en: "The risk {name} cannot be compared with others, since its assessment lacks {detail.missing}."
#   remedy:
#     sv: >-
#       Bedöm det som saknas på en skala från 1 till 5. Riskens ägare beslutar. Notera det i riskens `likelihood` och
#       `consequence`.
#     en: >-
#       Assess what is missing on a scale from 1 to 5. The owner of the risk decides. Record it in the risk's
#       `likelihood` and `consequence`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.7 L984-988"}]
package ansvar.rules.risk_analysis.likelihood_and_consequence

default applies := false

applies if not _closed

_closed if {
	input.status.known
	input.status.value == "closed"
}

_missing contains "likelihood" if not input.likelihood.known

_missing contains "consequence" if not input.consequence.known

finding contains {"detail": {"missing": sort(_missing)}} if count(_missing) > 0
