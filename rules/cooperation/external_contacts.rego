# METADATA
# scope: package
# title: Contacts with authorities and review bodies are assigned to one role
# description: >-
#   Authorities and reviewers need one known way in, and the organisation needs one place where what they say is
#   gathered.
# custom:
#   id: SAM-04
#   scope: organisation
#   area: cooperation
#   severity: low
#   basis: role_text
#   needs: [duties]
#   implied_by: [LED-01, INC-06, ANS-10, ANS-12, GRP-05]
#   sv:
#     title: Kontakter med myndigheter och granskningsorgan är lagda på en roll
#     description: >-
#       Myndigheter och granskare behöver en känd väg in, och organisationen ett ställe där det de säger samlas.
#   message:
#     sv: >-
#       I {name} ska kontakterna med myndigheter och granskningsorgan ligga på exakt en tillsatt roll; antal i dag:
#       {detail.count}.
#     en: >-
#       In {name} contacts with authorities and review bodies should lie with exactly one filled role; number today:
#       {detail.count}.
#   remedy:
#     sv: >-
#       Bestäm vilken roll som håller kontakterna, till exempel den strategiska informationssäkerhetssamordnaren. Den
#       som har ledningsansvaret beslutar. Notera det under `duties` med ämnet `external_contacts`.
#     en: >-
#       Settle which role keeps up the contacts, such as the chief information security officer. Whoever has the
#       management responsibility decides. Record it under `duties` with the topic `external_contacts`.
#     class: do_then_record
#   witness: {query: entities, target: holders}
#   source: [{document: "000", section: "L95-98"}, {document: "001", section: "L132-135"}]
package ansvar.rules.cooperation.external_contacts

_duties := [duty |
	some entry in input.topics
	entry.topic == "external_contacts"
	some duty in entry.duties
	duty.kind in {"own", "lead", "do"}
]

_holders contains holder if {
	some duty in _duties
	some holder in duty.filled
}

# Of several who do not hold their role today, mending one may bring the others with it.
_one_will_do if count({holder | some duty in _duties; some holder in duty.holders}) <= 1

finding contains {
	"detail": {"holders": [], "count": 0},
	"related": [{"kind": "duty", "id": duty.id} | some duty in _duties; _one_will_do],
} if {
	count(_holders) == 0
}

finding contains {"detail": {"holders": sort(_holders), "count": count(_holders)}} if count(_holders) > 1
