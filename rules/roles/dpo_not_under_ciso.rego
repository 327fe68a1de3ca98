# METADATA
# scope: package
# title: The data protection officer does not report to the CISO
# description: >-
#   The CISO gives the officer support and advice. A formal reporting line would put the officer under one whose work
#   the officer is to look at freely. Functional lines are left alone.
# custom:
#   id: SEP-07
#   scope: role
#   area: roles
#   severity: medium
#   basis: inferred
#   sv:
#     title: Dataskyddsombudet rapporterar inte till CISO
#     description: >-
#       Den strategiska samordnaren ger ombudet stöd och råd. En formell rapportväg skulle sätta ombudet under någon
#       vars arbete ombudet ska kunna granska fritt. Funktionella vägar berörs inte.
#   message:
#     sv: "{name} har en formell rapportväg som går till den strategiska informationssäkerhetssamordnaren."
#     en: "{name} has a formal reporting line that leads to the chief information security officer."
#   remedy:
#     sv: >-
#       Låt ombudet rapportera direkt till högsta ledningen; kommun- eller regiondirektören beslutar. Rätta vägen under
#       `lines`, och notera rådgivningen under `works_with` med `kind: advise`.
#     en: >-
#       Have the officer report straight to top management; the chief executive decides. Correct the line under `lines`,
#       and record the advice under `works_with` with `kind: advise`.
#     class: do_then_record
#   witness: {query: reporting_path, target: ciso}
#   source: [{document: "000", section: "L74-75"}]
package ansvar.rules.roles.dpo_not_under_ciso

default applies := false

applies if {
	"dpo" in input.functions
	not "ciso" in input.functions
}

_formal := [line | some line in input.lines; line.form == "formal"]

default assessed := false

assessed if count(_formal) > 0

_under_ciso if "ciso" in input.reaches.reporting

# A line counts as decided even where nobody is there to report along it.
_under_ciso if {
	some line in _formal
	"ciso" in line.functions
}

finding contains {"detail": {}} if _under_ciso
