# METADATA
# scope: package
# title: The answer on working time agrees with the share that is assigned
# description: Time that is only in the answer is not there when it is needed.
# custom:
#   id: ENK-08
#   scope: answer
#   area: coordination
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om arbetstid stämmer med den tid som är tilldelad
#     description: Tid som bara finns i svaret finns inte när den behövs.
#   message:
#     sv: >-
#       Svaret på fråga {name}, om funktionens arbetstid, stämmer inte med ansvarsmodellen, där tilldelningarna är
#       {detail.share} procent av en heltid.
#     en: >-
#       The answer to question {name}, on the function's working time, does not agree with the responsibility model,
#       where the assignments come to {detail.share} percent of full time.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller låt chefen
#       besluta tiden och notera den i `share` under `assignments`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or have the
#       manager decide the time and record it in `share` under `assignments`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.5 L700-705"}]
package ansvar.rules.coordination.answer_time_share

# What the options say, as percent of full time: the least and the most.
_ranges := {
	"less_than_10_percent": [0, 9],
	"10_to_25_percent": [10, 25],
	"over_25_percent_not_full_time": [26, 99],
	"full_time": [100, 100],
	"more_than_one_full_time_post": [101, 100000],
}

default applies := false

applies if {
	input.id == "2.5-q2"
	count(input.values) > 0
}

default assessed := false

assessed if input.model.ciso_share.known

_within if {
	some option, range in _ranges
	option in input.values
	input.model.ciso_share.value >= range[0]
	input.model.ciso_share.value <= range[1]
}

finding contains {"detail": {"share": input.model.ciso_share.value, "model": input.model.ciso.ids}} if {
	input.model.ciso_share.known
	not _within
}
