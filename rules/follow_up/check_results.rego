# METADATA
# scope: package
# title: Every check's result goes to the management review, an audit report or another report
# description: >-
#   A check whose result stays in a drawer changes nothing. The rule asks for a review, audit, report or document among
#   the check's results, or one that builds on the check; recent checks still have time.
# custom:
#   id: KON-10
#   scope: event
#   area: follow_up
#   severity: medium
#   basis: survey_finding
#   needs: [events]
#   sv:
#     title: Varje kontrolls resultat går till ledningens genomgång, en revisionsrapport eller en annan redovisning
#     description: >-
#       En kontroll vars resultat blir liggande förändrar inget. Regeln frågar efter en genomgång, revision, rapport
#       eller ett dokument bland kontrollens resultat, eller en som bygger på den. De som nyss är gjorda har ännu tid på
#       sig.
#   message:
#     sv: >-
#       Resultatet av kontrollen {name} har inte gått vidare till ledningens genomgång, en revision eller någon rapport.
#     en: "The result of the check {name} has not gone on to a management review, an audit or any report."
#   remedy:
#     sv: >-
#       Låt den som gjorde kontrollen lämna resultatet till samordnaren, som tar upp det i ledningens genomgång eller
#       årsrapporten. Notera den händelsen eller det dokumentet i kontrollens `results_in`.
#     en: >-
#       Have whoever made the check hand the result to the coordinator, who takes it up in the management review or the
#       yearly report. Record that event or document in the check's `results_in`.
#     class: do_then_record
#   witness: {query: absent, target: management_review}
#   source: [{document: "003", section: "§2.3 L550-553"}]
#   params:
#     grace_days: {type: integer, unit: days, default: 90}
#     window_days: {type: integer, unit: days, default: 1095}
package ansvar.rules.follow_up.check_results

default applies := false

applies if {
	input.kind == "check"
	input.days_ago > data.params.grace_days
	input.days_ago <= data.params.window_days
}

_taken_up if {
	some link in input.taken_up_in
	link.kind in {"review", "audit", "report", "meeting", "document"}
}

finding contains {"detail": {}} if not _taken_up
