# METADATA
# scope: package
# title: The answer on a designated function agrees with the responsibility model
# description: >-
#   A function that only the answer knows of leads nobody. A role that the answer does not know of is not made use of.
# custom:
#   id: ENK-05
#   scope: answer
#   area: coordination
#   severity: medium
#   basis: inferred
#   implied_by: [LED-01]
#   sv:
#     title: Svaret om utpekad funktion stämmer med ansvarsmodellen
#     description: >-
#       En funktion som bara svaret känner till leder ingen. En roll som svaret inte känner till kommer inte till nytta.
#   message:
#     sv: >-
#       Fråga {name}, om en informationssäkerhetsfunktion är utpekad, är besvarad med {detail.answer}, men
#       ansvarsmodellen säger {detail.says}.
#     en: >-
#       Question {name}, whether an information security function is designated, is answered {detail.answer}, but the
#       responsibility model says {detail.says}.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller notera rollen
#       under `roles` med funktionen `ciso` och personen under `assignments`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or record the
#       role under `roles` with the function `ciso` and the person under `assignments`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.5 L694-698"}]
package ansvar.rules.coordination.answer_function

default applies := false

applies if input.id == "2.5-q1"

default assessed := false

assessed if input.model.ciso.known

finding contains {"detail": {"answer": true, "says": false, "lacks": ["ciso"]}} if {
	input.yes
	input.model.ciso.known
	not input.model.ciso.value
}

finding contains {"severity": "low", "detail": {"answer": false, "says": true, "model": input.model.ciso.ids}} if {
	input.no
	input.model.ciso.value
}
