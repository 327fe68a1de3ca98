# METADATA
# scope: package
# title: For every legal gap there is a report to the support functions or a signed note that none was needed
# description: >-
#   Whether law, data protection or security must be brought in is a judgement; it has to be made and seen. A legal gap
#   is an event of type report on the topic legal_gap; the note is a waiver of `support_function_report` about it.
# custom:
#   id: KON-17
#   scope: event
#   area: follow_up
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: >-
#       För varje lagbrist finns en rapport till stödfunktionerna eller en undertecknad notering att det inte behövdes
#     description: >-
#       Om jurist, dataskydd eller säkerhet behöver kopplas in är en bedömning. Den ska ha gjorts och synas. En lagbrist
#       är en händelse av typen report med ämnet legal_gap; noteringen är ett avstående från support_function_report om
#       den.
#   message:
#     sv: >-
#       För lagbristen {name} finns varken en rapport till någon stödfunktion eller en notering om att det inte
#       behövdes.
#     en: "For the legal gap {name} there is neither a report to a support function nor a note that none was needed."
#   remedy:
#     sv: >-
#       Låt samordnaren avgöra om juristen, dataskyddsombudet eller en annan stödfunktion behöver veta. Notera dem i
#       händelsens `recipients`, eller varför det inte behövs under `waivers` med `of: support_function_report`.
#     en: >-
#       Have the coordinator judge whether the lawyer, the data protection officer or another support function needs to
#       know. Record them in the event's `recipients`, or why it is not needed under `waivers` with `of:
#       support_function_report`.
#     class: do_then_record
#   witness: {query: absent, target: support_function_report}
#   source: [{document: "000", section: "L150-151"}]
#   params:
#     window_days: {type: integer, unit: days, default: 1095}
#     support:
#       type: functions
#       unit: function
#       default: [ciso, dpo, data_protection_coordinator, lawyer, security_manager, archivist]
package ansvar.rules.follow_up.legal_gap_support

default applies := false

applies if {
	input.kind == "report"
	"legal_gap" in input.topics
	input.days_ago >= 0
	input.days_ago <= data.params.window_days
}

_settled if "support_function_report" in input.waived

_settled if {
	some party in input.recipients
	some function in party.functions
	function in data.params.support
}

finding contains {"detail": {}} if not _settled
