# METADATA
# scope: package
# title: A policy past its age limit has a revision under way with an end date
# description: >-
#   An old policy is no disaster while somebody is renewing it and has said when it will be done. The rule looks at
#   policies that are older than the limit.
# custom:
#   id: POL-03
#   scope: document
#   area: policy
#   severity: high
#   basis: survey_finding
#   needs: [documents]
#   implied_by: [POL-01]
#   sv:
#     title: En policy som passerat åldersgränsen är under revidering med slutdatum
#     description: >-
#       En gammal policy är ingen katastrof så länge någon förnyar den och har sagt när det ska vara klart. Regeln ser
#       till policyer som är äldre än gränsen.
#   message:
#     sv: "{name} beslutades {detail.days:date}, men det pågår ingen revidering med ett kommande slutdatum."
#     en: "{name} was decided on {detail.days:date}, but no revision with an end date ahead is under way."
#   remedy:
#     sv: >-
#       Låt den som förvaltar policyn börja revideringen och högsta ledningen besluta när den ska vara klar. Notera
#       dagen som `ends` i dokumentets `revision`.
#     en: >-
#       Have whoever maintains the policy begin the revision and top management decide when it is to be done. Record the
#       day as `ends` in the `revision` of the document.
#     class: do_then_record
#   witness: {query: absent, target: revision}
#   source: [{document: "003", section: "§2.2 L417-424"}]
#   params:
#     limit_days: {type: integer, unit: days, default: 1826}
package ansvar.rules.policy.revision_under_way

default applies := false

applies if {
	input.kind == "policy"
	not _young
}

_young if {
	input.decided_days_ago.known
	input.decided_days_ago.value <= data.params.limit_days
}

default assessed := false

assessed if input.decided_days_ago.known

_under_way if {
	input.revision_ends_in_days.known
	input.revision_ends_in_days.value >= 0
}

finding contains {"detail": {"days": input.decided_days_ago.value}} if {
	input.decided_days_ago.known
	not _under_way
}
