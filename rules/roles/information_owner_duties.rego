# METADATA
# scope: package
# title: Each information owner holds duties for classification, risk analysis, organisational security and culture
# description: >-
#   Owning information is more than a title: its owner classifies it, weighs its risks and builds the habits that
#   protect it. Support from others does not take the duty away.
# custom:
#   id: ANS-19
#   scope: role
#   area: roles
#   severity: medium
#   basis: guidance
#   needs: [duties]
#   sv:
#     title: >-
#       Varje informationsägare har uppgifter för klassning, riskanalys, organisatorisk säkerhet och säkerhetskultur
#     description: >-
#       Att äga information är mer än en titel: ägaren klassar den, väger riskerna och bygger de vanor som skyddar den.
#       Andras stöd tar inte bort uppgiften.
#   message:
#     sv: "{name} är informationsägare men har ingen egen uppgift för {detail.missing}."
#     en: "{name} is information owner but holds no duty of its own for {detail.missing}."
#   remedy:
#     sv: >-
#       Lägg uppgiften på informationsägaren; förvaltningschefen beslutar. Notera den under `duties` med rollen i
#       `holder`, `kind: own` eller `kind: do` och ämnet i `topic`.
#     en: >-
#       Give the duty to the information owner; the head of administration decides. Record it under `duties` with the
#       role in `holder`, `kind: own` or `kind: do`, and the subject in `topic`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.4 L633-636"}]
#   params:
#     topics:
#       type: words
#       unit: topic
#       default: [classification, risk_analysis, organisational_security, security_culture]
package ansvar.rules.roles.information_owner_duties

default applies := false

# A body decides, and leaves the work to its officials.
applies if {
	"information_owner" in input.functions
	input.staffing != "body"
}

_held contains duty.topic.value if {
	some duty in input.holds
	duty.topic.known
	not duty.kind in {"support", "advise", "participate"}
}

_missing contains topic if {
	some topic in data.params.topics
	not topic in _held
}

finding contains {"detail": {"missing": sort(_missing)}} if count(_missing) > 0
