# METADATA
# scope: package
# title: A positive answer names what it rests on, or is marked as an own estimate
# description: A bare yes cannot be followed up next year and not be told from a guess.
# custom:
#   id: ENK-02
#   scope: answer
#   area: systematic_work
#   severity: medium
#   basis: survey_finding
#   sv:
#     title: Ett positivt svar anger vad det vilar på eller är märkt som egen skattning
#     description: Ett ja utan underlag går inte att följa upp nästa år och inte att skilja från en gissning.
#   message:
#     sv: >-
#       Svaret på fråga {detail.question} är positivt, men det anger inget underlag och är inte märkt som en egen
#       skattning.
#     en: >-
#       The answer to question {detail.question} is positive, but it names nothing it rests on and is not marked as an
#       estimate of your own.
#   remedy:
#     sv: >-
#       Den som svarade lägger till de dokument eller händelser som svaret vilar på som `evidence` under `answers`,
#       eller märker det som en egen skattning.
#     en: >-
#       Whoever answered adds the documents or events the answer rests on as `evidence` under `answers`, or marks it as
#       an own estimate.
#     class: do_then_record
#   witness: {query: absent, target: evidence}
#   source: [{document: "003", section: "§1.3 L306-309"}]
package ansvar.rules.systematic_work.answer_evidence

_reversed := {"2.10-q3"}

default applies := false

applies if {
	input.yes
	not input.id in _reversed
}

applies if {
	input.no
	input.id in _reversed
}

finding contains {"detail": {"question": input.id}} if {
	count(input.evidence) == 0
	not input.self_estimate
}
