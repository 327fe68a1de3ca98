# METADATA
# scope: package
# title: Plan items that IT carries out have an IT role as performer and a decision before the start
# description: >-
#   IT carries out what has been decided. Without a performing role nobody in IT knows who is to do the job, and what
#   starts before the decision takes room from what is decided. That there is no decision at all is not judged.
# custom:
#   id: LED-17
#   scope: plan_item
#   area: coordination
#   severity: low
#   basis: role_text
#   needs: [plans]
#   sv:
#     title: Planposter som it utför har en it-roll som utförare och ett beslut före start
#     description: >-
#       It genomför det som har beslutats. Utan utförande roll vet ingen på it vem som ska göra jobbet, och det som
#       börjar före beslutet tar plats för det som är beslutat. Att beslut saknas helt prövas inte.
#   message:
#     sv: "Planposten {name} ska utföras av it men saknar {detail.missing}."
#     en: "The plan item {name} is for IT to carry out but lacks {detail.missing}."
#   remedy:
#     sv: >-
#       Låt it-chefen utse en it-roll som utför posten, och vänta med starten tills planen är beslutad; den som beslutar
#       om planen avgör. Notera rollen i `performer`, och beslutet under `events` med `type: decision` och posten eller
#       planen i `about`.
#     en: >-
#       Have the IT manager name an IT role to carry out the item, and hold the start until the plan is decided; whoever
#       decides the plan settles it. Record the role in `performer`, and the decision under `events` with `type:
#       decision` and the item or plan in `about`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "004", section: "L89"}]
package ansvar.rules.coordination.it_items_performed

default applies := false

applies if {
	input.open
	input.performer.known
	input.performer.value.it
}

applies if {
	input.open
	not input.performer.known
	input.responsible.known
	input.responsible.value.it
}

_missing contains "performing_role" if not input.performer.known

_missing contains "performing_role" if {
	input.performer.known
	input.performer.value.kind == "unit"
}

_missing contains "decision_first" if {
	input.status.known
	input.status.value == "ongoing"
	input.start_days_ago.known
	input.decided_days_ago.known
	input.start_days_ago.value > input.decided_days_ago.value
}

finding contains {"detail": {"missing": sort([word | some word in _missing])}} if count(_missing) > 0
