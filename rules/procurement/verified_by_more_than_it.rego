# METADATA
# scope: package
# title: IT does not verify security requirements on suppliers alone
# description: >-
#   Whether requirements are met is more than a technical question. The information security function or the operation
#   should look too. The rule sees checks, tests, reviews and audits about procurement or suppliers within the window.
# custom:
#   id: UPP-08
#   scope: event
#   area: procurement
#   severity: medium
#   basis: survey_finding
#   sv:
#     title: It kontrollerar inte ensamt att säkerhetskraven på leverantörer är uppfyllda
#     description: >-
#       Om kraven är uppfyllda är mer än en teknisk fråga. Informationssäkerhetsfunktionen eller verksamheten behöver
#       också titta. Regeln ser till kontroller, tester, granskningar och revisioner om upphandling eller leverantörer
#       inom tidsgränsen.
#   message:
#     sv: "Kontrollen {name} av säkerhetskraven gjordes bara av it ({detail.by})."
#     en: "The check {name} of the security requirements was made by IT alone ({detail.by})."
#   remedy:
#     sv: >-
#       Låt informationssäkerhetssamordnaren eller verksamheten delta i nästa kontroll. Den som beställer tjänsten
#       beslutar. Notera kontrollen under `events` med alla som deltog i `by` eller `participants`.
#     en: >-
#       Have the information security coordinator or the operation take part in the next check. Whoever orders the
#       service decides. Record the check under `events` with all who took part in `by` or `participants`.
#     class: do_then_record
#   witness: {query: entities, target: by}
#   source: [{document: "003", section: "§2.10 L1294-1298"}]
#   params:
#     window_days: {type: integer, unit: days, default: 730}
package ansvar.rules.procurement.verified_by_more_than_it

default applies := false

applies if {
	input.kind in {"audit", "check", "review", "test"}
	input.days_ago >= 0
	input.days_ago <= data.params.window_days
	some topic in {"procurement", "suppliers"}
	topic in input.topics
}

_parties contains {"id": party.id, "kind": party.kind, "it": party.it} if some party in input.by

_parties contains {"id": party.id, "kind": party.kind, "it": party.it} if some party in input.participants

default assessed := false

assessed if count(_parties) > 0

finding contains {
	"detail": {"by": sort([party.id | some party in _parties])},
	"related": [{"kind": party.kind, "id": party.id} | some party in sort(_parties)],
} if {
	count(_parties) > 0
	every party in _parties {
		party.it
	}
}
