# METADATA
# scope: package
# title: A person is appointed to lead the information security work
# description: >-
#   When nobody has been given the task, the work has no centre and questions are left lying. A role that nobody fills
#   is as good as none.
# custom:
#   id: LED-01
#   scope: organisation
#   area: coordination
#   severity: critical
#   basis: survey_finding
#   needs: [roles, assignments]
#   sv:
#     title: En person är utsedd att leda informationssäkerhetsarbetet
#     description: >-
#       När ingen har fått uppgiften saknar arbetet mittpunkt och frågor blir liggande. En roll som inte är tillsatt
#       hjälper inte.
#   message:
#     sv: "I {name} är ingen utsedd att leda informationssäkerhetsarbetet."
#     en: "In {name} nobody is appointed to lead the information security work."
#   remedy:
#     sv: >-
#       Utse en person att samordna informationssäkerhetsarbetet; kommun- eller regiondirektören beslutar. Notera rollen
#       under `roles` med funktionen `ciso` och personen under `assignments`.
#     en: >-
#       Appoint a person to coordinate the information security work; the chief executive decides. Record the role under
#       `roles` with the function `ciso` and the person under `assignments`.
#     class: do_then_record
#   witness: {query: absent, target: ciso}
#   source: [{document: "003", section: "§2.5 L730-734"}, {document: "003", section: "§2.5 L764-768"}]
package ansvar.rules.coordination.function_filled

finding contains {
	"detail": {"vacant": sort([role | some role in f.vacant])},
	"related": [{"kind": "role", "id": role} | some role in f.roles],
} if {
	some f in input.functions
	f.function == "ciso"
	count(f.accountable) == 0
}
