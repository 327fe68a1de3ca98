# METADATA
# scope: package
# title: The answer on taking part when requirements are set agrees with the responsibility model
# description: Somebody who is to take part has the task, or was at a meeting. Where neither shows, it is a wish.
# custom:
#   id: ENK-25
#   scope: answer
#   area: procurement
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om vem som är med när krav ställs stämmer med ansvarsmodellen
#     description: >-
#       Den som ska vara med har uppgiften eller har varit på ett möte. Där inget av det syns är det en önskan.
#   message:
#     sv: >-
#       Fråga {name}, om informationssäkerhetsfunktionen är med när krav ställs, är besvarad med {detail.answer}, men
#       ansvarsmodellen säger {detail.says}.
#     en: >-
#       Question {name}, whether the information security function takes part when requirements are set, is answered
#       {detail.answer}, but the responsibility model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera
#       funktionens uppgift under `duties` eller mötena under `events` med `type: meeting`, båda med ämnet
#       `procurement`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       function's duty under `duties` or the meetings under `events` with `type: meeting`, both with the topic
#       `procurement`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.10 L1239-1242"}]
package ansvar.rules.procurement.answer_participation

default applies := false

applies if input.id == "2.10-q2"

default assessed := false

assessed if input.model.procurement_participation.known

_took_part := {"answer": false, "says": true, "model": input.model.procurement_participation.ids}

finding contains {"detail": {"answer": true, "says": false, "lacks": ["meeting"]}} if {
	input.yes
	input.model.procurement_participation.known
	not input.model.procurement_participation.value
}

finding contains {"severity": "low", "detail": _took_part} if {
	input.no
	input.model.procurement_participation.value
}
