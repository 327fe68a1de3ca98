# METADATA
# scope: package
# title: The mandate of the function is recorded as a decision of management
# description: >-
#   Whoever sets requirements on the whole organisation must be able to show that management gave the task. The rule
#   looks at roles with the function `ciso` that are not vacant.
# custom:
#   id: LED-04
#   scope: role
#   area: coordination
#   severity: high
#   basis: guidance
#   needs: [roles]
#   sv:
#     title: Funktionens mandat är noterat som ett beslut av ledningen
#     description: >-
#       Den som ska ställa krav på hela organisationen behöver kunna visa att ledningen har gett uppdraget. Regeln ser
#       till roller med funktionen `ciso` som inte är vakanta.
#   message:
#     sv: "Mandatet för {name} är inte noterat som ett beslut av ledningen."
#     en: "The mandate of {name} is not recorded as a decision of management."
#   remedy:
#     sv: >-
#       Skriv ner vad rollen får kräva och besluta, och låt kommunstyrelsen eller direktören fatta beslut om det. Notera
#       vem och när i rollens `mandate`.
#     en: >-
#       Write down what the role may demand and decide, and have the executive board or the chief executive take a
#       decision on it. Record who and when in the role's `mandate`.
#     class: do_then_record
#   witness: {query: absent, target: mandate}
#   source: [{document: "003", section: "§2.5 L744-748"}, {document: "003", section: "§2.5 L711-713"}]
package ansvar.rules.coordination.mandate_decided

default applies := false

applies if {
	"ciso" in input.functions
	not input.vacant
}

finding contains {"detail": {}} if not input.mandate.by_top
