# METADATA
# scope: package
# title: No administration is missing from the central compilation of evaluations
# description: >-
#   The picture of the whole is only as good as its weakest part. The compilation is the latest event of type report on
#   the topic evaluation that is not itself a compliance report; it takes up the units it is about and those whose
#   reports are among its inputs.
# custom:
#   id: KON-14
#   scope: unit
#   area: follow_up
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: Ingen förvaltning saknas i den centrala sammanställningen av utvärderingar
#     description: >-
#       Bilden av helheten blir inte bättre än sin svagaste del. Sammanställningen är den senaste händelsen av typen
#       report med ämnet evaluation som inte själv är en efterlevnadsrapport. Den tar upp de enheter den handlar om och
#       dem vars rapporter finns bland dess inputs.
#   message:
#     sv: >-
#       {name} finns inte med i den centrala sammanställningen av hur verksamheterna utvärderar sitt
#       informationssäkerhetsarbete.
#     en: "{name} is not in the central compilation of how the operations evaluate their information security work."
#   remedy:
#     sv: >-
#       Låt förvaltningen lämna sin utvärdering och den strategiska samordnaren ta med den i sammanställningen. Notera
#       sammanställningen under `events` med `type: report`, ämnet `evaluation` och förvaltningen i `about`.
#     en: >-
#       Have the administration hand in its evaluation and the strategic coordinator include it in the compilation.
#       Record the compilation under `events` with `type: report`, the topic `evaluation` and the administration in
#       `about`.
#     class: do_then_record
#   witness: {query: absent, target: evaluation}
#   source: [{document: "000", section: "L59"}]
package ansvar.rules.follow_up.compilation_whole

default applies := false

applies if input.kind == "administration"

finding contains {"detail": {}} if not input.compiled
