# METADATA
# scope: package
# title: Every duty of kind own has exactly one accountable holder per organisation
# description: >-
#   Work can be shared, but the answer for it cannot: where two answer for the same thing, each can point to the other.
# custom:
#   id: ANS-11
#   scope: duty
#   area: roles
#   severity: medium
#   basis: inferred
#   sv:
#     title: Varje ägaruppgift har exakt en ansvarig roll i organisationen
#     description: >-
#       Arbete går att dela, men inte ansvaret för det: svarar två för samma sak kan båda peka på den andra.
#   message:
#     sv: "Uppgiften ”{name}” har mer än en ansvarig roll: {detail.holders}."
#     en: "More than one is accountable for the duty “{name}”: {detail.holders}."
#   remedy:
#     sv: >-
#       Välj en ansvarig roll; de andra kan utföra eller stödja. Den som har ledningsansvaret beslutar. Notera valet i
#       `holder` under `duties`, och de andras del som uppgifter av slaget `do` eller `support`.
#     en: >-
#       Choose one accountable role; the others may do or support. Whoever has the management responsibility decides.
#       Record the choice in `holder` under `duties`, and the others' part as duties of kind `do` or `support`.
#     class: do_then_record
#   witness: {query: entities, target: holders}
#   source: [{document: "000", section: "L12-17"}, {document: "001", section: "L59-103"}]
package ansvar.rules.roles.one_accountable

default applies := false

applies if {
	input.kind == "own"
	input.first_of_same
}

finding contains {"detail": {"holders": sort(input.all_holders)}} if count(input.all_holders) > 1
