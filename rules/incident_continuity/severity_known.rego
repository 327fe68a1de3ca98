# METADATA
# scope: package
# title: Every incident has a severity
# description: >-
#   Serious incidents are to be told at once. Whether that duty was met can only be judged when somebody has judged the
#   incident.
# custom:
#   id: INC-16
#   scope: incident
#   area: incident_continuity
#   severity: medium
#   basis: inferred
#   needs: [incidents]
#   sv:
#     title: Varje incident har en allvarlighetsgrad
#     description: >-
#       Allvarliga incidenter ska rapporteras genast. Om det gjordes går att avgöra först när någon har bedömt
#       incidenten.
#   message:
#     sv: "Incidenten {name} saknar allvarlighetsgrad, så det går inte att säga om den skulle ha rapporterats genast."
#     en: "The incident {name} has no severity, so nobody can say whether it should have been reported at once."
#   remedy:
#     sv: >-
#       Bedöm incidenten efter organisationens egen skala. Den strategiska informationssäkerhetssamordnaren beslutar.
#       Notera bedömningen i incidentens `severity`.
#     en: >-
#       Assess the incident on the organisation's own scale. The chief information security officer decides. Record the
#       assessment in the incident's `severity`.
#     class: do_then_record
#   witness: {query: absent, target: severity}
#   source: [{document: "000", section: "L79-81"}]
package ansvar.rules.incident_continuity.severity_known

finding contains {"detail": {}} if not input.severity.known
