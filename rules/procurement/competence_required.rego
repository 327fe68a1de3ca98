# METADATA
# scope: package
# title: An agreement with an external party states requirements on competence
# description: Those who are hired in handle the same information as the staff, and need to know as much about how.
# custom:
#   id: UPP-11
#   scope: agreement
#   area: procurement
#   severity: low
#   basis: guidance
#   needs: [agreements]
#   implied_by: [UPP-04]
#   sv:
#     title: Ett avtal med en extern part anger krav på kompetens
#     description: De som anlitas hanterar samma information som de anställda och behöver kunna lika mycket om hur.
#   message:
#     sv: "Avtalet {name} med {detail.supplier} ställer inga krav på kompetens i informationssäkerhet."
#     en: "The agreement {name} with {detail.supplier} makes no requirements on competence in information security."
#   remedy:
#     sv: >-
#       Ta in krav på kompetens, senast när avtalet förnyas. Avtalets beställare beslutar. Notera `competence` i
#       `clauses` under `agreements`.
#     en: >-
#       Add requirements on competence, at the renewal of the agreement at the latest. The ordering party decides.
#       Record `competence` in `clauses` under `agreements`.
#     class: do_then_record
#   witness: {query: absent, target: competence}
#   source: [{document: "003", section: "§2.12 L1462-1463"}]
package ansvar.rules.procurement.competence_required

default applies := false

applies if input.running

finding contains {"detail": {"supplier": input.supplier}} if not "competence" in input.clauses
