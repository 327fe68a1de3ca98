# METADATA
# scope: package
# title: Every steering document has a target group and a day on which it was communicated
# description: >-
#   What nobody has been told steers nobody. The rule looks at policies, guidelines, routines, instructions and
#   strategies.
# custom:
#   id: POL-12
#   scope: document
#   area: policy
#   severity: low
#   basis: guidance
#   needs: [documents]
#   sv:
#     title: Varje styrdokument har en målgrupp och ett datum då det spreds
#     description: >-
#       Det som ingen har fått veta styr ingen. Regeln ser till policyer, riktlinjer, rutiner, instruktioner och
#       strategier.
#   message:
#     sv: "{name} saknar {detail.missing}."
#     en: "{name} has no {detail.missing}."
#   remedy:
#     sv: >-
#       Bestäm vem dokumentet är till för och sprid det; den som förvaltar det beslutar. Notera det i dokumentets
#       `audience` och `communicated_on`.
#     en: >-
#       Settle whom the document is for and make it known; whoever maintains it decides. Record it in the document's
#       `audience` and `communicated_on`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.2 L436-440"}, {document: "003", section: "§2.2 L450-453"}]
package ansvar.rules.policy.communicated

default applies := false

applies if input.kind in {"policy", "guideline", "routine", "instruction", "strategy"}

_missing contains "audience" if not input.audience.known

_missing contains "communicated_on" if not input.communicated_days_ago.known

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if count(_missing) > 0
