# METADATA
# scope: package
# title: >-
#   The policy says what information security is, which risks to reduce, what is wanted, who answers for what, and where
#   to learn more
# description: >-
#   Whoever reads the policy should understand what is meant, what management wants and whom to turn to. The rule is
#   silent while nobody has recorded what the policy takes up.
# custom:
#   id: POL-04
#   scope: document
#   area: policy
#   severity: medium
#   basis: guidance
#   sv:
#     title: >-
#       Policyn säger vad informationssäkerhet är, vilka risker som ska minskas, vilka målen är, vem som svarar för vad
#       och var mer finns att läsa
#     description: >-
#       Den som läser policyn ska förstå vad som menas, vad ledningen vill och vem man vänder sig till. Regeln tiger så
#       länge ingen har noterat vad policyn tar upp.
#   message:
#     sv: "{name} tar inte upp detta: {detail.missing}."
#     en: "{name} does not take up the following: {detail.missing}."
#   remedy:
#     sv: >-
#       Komplettera policyn; den som förvaltar den skriver, och kommunstyrelsen eller motsvarande beslutar. Notera det i
#       dokumentets `contents`.
#     en: >-
#       Add to the policy; whoever maintains it writes, and the executive board or its equivalent decides. Record it in
#       the document's `contents`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.2 L430-433"}]
package ansvar.rules.policy.policy_contents

default applies := false

applies if input.kind == "policy"

default assessed := false

assessed if count(input.contents) > 0

_wanted := {"definition", "risks", "goals", "overall_responsibility", "further_reading"}

_missing := _wanted - {content | some content in input.contents}

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if count(_missing) > 0
