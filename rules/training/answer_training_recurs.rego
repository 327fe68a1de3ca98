# METADATA
# scope: package
# title: Employees are offered training that recurs
# description: >-
#   Knowledge fades, people and threats change. Training once in a while reaches only those who happened to be there.
# custom:
#   id: UTB-01
#   scope: answer
#   area: training
#   severity: high
#   basis: survey_finding
#   sv:
#     title: Medarbetarna erbjuds utbildning som återkommer
#     description: >-
#       Kunskap bleknar, människor och hot byts ut. Utbildning någon enstaka gång når bara dem som råkade vara där.
#   message:
#     sv: >-
#       Enligt svaret på fråga {name} och det som sägs om formen får medarbetarna ingen återkommande utbildning i
#       informationssäkerhet.
#     en: >-
#       According to the answer to question {name} and what is said of its form, employees have no recurring training in
#       information security.
#   remedy:
#     sv: >-
#       Erbjud alla medarbetare en utbildning som återkommer, till exempel varje år; högsta ledningen beslutar och
#       samordnaren planerar. Notera varje tillfälle under `events` med `type: training`, och rätta svaren på {name} och
#       2.12-q2 under `answers`.
#     en: >-
#       Offer all employees training that recurs, for instance every year; top management decides and the coordinator
#       plans. Record each time under `events` with `type: training`, and correct the answers to {name} and 2.12-q2
#       under `answers`.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "003", section: "§2.12 L1472-1476"}]
#   params:
#     recurring:
#       type: words
#       unit: part of a word
#       default:
#         [årlig, varje år, vartannat år, löpande, regelbund, återkomm, kontinuerlig, månad, kvartal, termin, yearly,
#         annual, every year, regular, recurr, continu, month, quarter]
package ansvar.rules.training.answer_training_recurs

import data.ansvar.lib.answers

default applies := false

applies if input.id == "2.12-q1"

default assessed := false

assessed if input.no

assessed if answers.answered(input.all, "2.12-q2")

_forms := answers.texts(input.all, "2.12-q2")

_recurs if {
	some text in _forms
	answers.mentions(text, data.params.recurring)
}

finding contains {"detail": {}} if input.no

finding contains {"severity": "medium", "detail": {}} if {
	input.yes
	count(_forms) > 0
	not _recurs
}
