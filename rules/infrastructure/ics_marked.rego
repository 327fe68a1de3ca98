# METADATA
# scope: package
# title: Each control system is assessed as critical infrastructure or not
# description: >-
#   Water, heat and transport rest on control systems. Only where somebody has said which of them are critical can
#   protection follow.
# custom:
#   id: TEK-01
#   scope: system
#   area: infrastructure
#   severity: medium
#   basis: survey_finding
#   needs: [systems]
#   sv:
#     title: Varje styrsystem är bedömt som kritiskt eller inte
#     description: >-
#       Vatten, värme och transporter vilar på styrsystem. Först när någon har sagt vilka som är kritiska kan skyddet
#       anpassas.
#   message:
#     sv: "Ingen har noterat om styrsystemet ”{name}” är kritisk infrastruktur eller inte."
#     en: "Nobody has recorded whether the control system “{name}” is critical infrastructure or not."
#   remedy:
#     sv: >-
#       Bedöm styrsystemet, gärna inom risk- och sårbarhetsanalysen. Den som svarar för verksamheten beslutar, och
#       beredskapssamordnaren stödjer. Notera svaret i `critical` under `systems`.
#     en: >-
#       Assess the control system, preferably within the risk and vulnerability analysis. Whoever answers for the
#       operation decides, with support from the preparedness coordinator. Record the answer in `critical` under
#       `systems`.
#     class: do_then_record
#   witness: {query: absent, target: criticality}
#   source: [{document: "003", section: "§2.9 L1189-1196"}]
package ansvar.rules.infrastructure.ics_marked

default applies := false

applies if not input.kind.known

applies if {
	input.kind.known
	input.kind.value == "ics"
}

default assessed := false

assessed if input.kind.known

finding contains {"detail": {}} if not input.critical.known
