# METADATA
# scope: package
# title: The answer on who receives the overall state agrees with the reporting lines
# description: Whoever is said to receive reports but has no line to the coordinator gets them by chance at best.
# custom:
#   id: ENK-06
#   scope: answer
#   area: roles
#   severity: medium
#   basis: inferred
#   sv:
#     title: Svaret om vem som får del av det samlade läget stämmer med rapportvägarna
#     description: >-
#       Den som sägs få rapporter men inte har någon rapportväg från samordnaren får dem i bästa fall av en slump.
#   message:
#     sv: >-
#       Svaret på fråga {name}, om vem som får del av det samlade läget, stämmer inte med rapportvägarna i
#       ansvarsmodellen.
#     en: >-
#       The answer to question {name}, on who is told of the overall state, does not agree with the reporting lines of
#       the responsibility model.
#   remedy:
#     sv: >-
#       Den som svarar för självskattningen avgör vad som stämmer. Rätta svaret under `answers`, eller låt
#       kommundirektören eller motsvarande besluta rapportvägen och notera den under `lines`.
#     en: >-
#       Whoever answers for the self-assessment settles what is right. Correct the answer under `answers`, or have the
#       chief executive decide the line and record it under `lines`.
#     class: model_edit
#   witness: {query: contradiction, target: model}
#   source: [{document: "003", section: "§2.4 L604-608"}]
package ansvar.rules.roles.answer_status_recipient

_functions := {"municipal_executive_board": "executive_board", "municipal_chief_executive": "chief_executive"}

_named contains function if {
	some option, function in _functions
	option in input.values
}

_unreached contains function if {
	not "top_management" in input.model.ciso_reports_to
	some function in _named
	not function in input.model.ciso_reports_to
}

default applies := false

applies if {
	input.id == "2.4-q1"
	count(_named) > 0
}

applies if {
	input.id == "2.4-q1"
	"nobody" in input.values
}

default assessed := false

assessed if input.model.ciso_lines_known

assessed if count(input.model.ciso_lines) > 0

finding contains {"detail": {"lacks": sort(_unreached)}} if {
	input.model.ciso_lines_known
	count(_unreached) > 0
}

finding contains {"detail": {"model": input.model.ciso_lines}} if {
	"nobody" in input.values
	count(input.model.ciso_lines) > 0
}
