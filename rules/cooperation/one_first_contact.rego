# METADATA
# scope: package
# title: For each type of question employees have exactly one first contact
# description: >-
#   Who does not know whom to ask, does not ask. Who has two to choose from gets two answers. Duties with the topic
#   first_contact are counted per object.
# custom:
#   id: SAM-07
#   scope: organisation
#   area: cooperation
#   severity: low
#   basis: interview
#   needs: [duties]
#   implied_by: [LED-01, INC-06, ANS-10, ANS-12, GRP-05]
#   sv:
#     title: För varje typ av fråga har medarbetare exakt en första kontakt
#     description: >-
#       Den som inte vet vem man frågar, frågar inte. Den som har två att välja på får två svar. Uppgifter med ämnet
#       first_contact räknas per objekt.
#   message:
#     sv: "I {name} ska medarbetare ha en första kontakt för varje typ av fråga; för en typ är antalet {detail.count}."
#     en: >-
#       In {name} employees should have one first contact for each type of question; for one type the number is
#       {detail.count}.
#   remedy:
#     sv: >-
#       Bestäm en roll som tar emot frågorna och gör den känd; den lotsar vidare. Den som har ledningsansvaret beslutar.
#       Notera den under `duties` med ämnet `first_contact`, ett `object` per frågetyp och en `holder`.
#     en: >-
#       Settle on one role that receives the questions and make it known; it guides people on. Whoever has the
#       management responsibility decides. Record it under `duties` with the topic `first_contact`, one `object` for
#       each type of question and one `holder`.
#     class: do_then_record
#   witness: {query: entities, target: holders}
#   source: [{document: "002", section: "§6.2 L431-435"}]
package ansvar.rules.cooperation.one_first_contact

_duties := [duty |
	some entry in input.topics
	entry.topic == "first_contact"
	some duty in entry.duties
]

# A duty without an object is a type of question of its own.
_question(duty) := duty.object.value if duty.object.known

_question(duty) := duty.id if not duty.object.known

_questions contains _question(duty) if some duty in _duties

_holders(question) := {holder |
	some duty in _duties
	_question(duty) == question
	some holder in duty.filled
}

finding contains {"detail": {"holders": [], "count": 0}} if count(_duties) == 0

finding contains {
	"detail": {"item": question, "holders": [], "count": 0},
	"related": [{"kind": "duty", "id": duty.id} |
		some duty in _duties
		_question(duty) == question
		count(duty.holders) <= 1
	],
} if {
	some question in _questions
	count(_holders(question)) == 0
}

finding contains {"detail": {"item": question, "holders": sort(holders), "count": count(holders)}} if {
	some question in _questions
	holders := _holders(question)
	count(holders) > 1
}
