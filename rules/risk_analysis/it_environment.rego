# METADATA
# scope: package
# title: The IT environment has been analysed by the IT security officer, from what operations require
# description: >-
#   Networks and shared services are seen by no single operation. Somebody who knows them analyses them, against what
#   the operations need.
# custom:
#   id: RIS-14
#   scope: organisation
#   area: risk_analysis
#   severity: medium
#   basis: role_text
#   needs: [events]
#   sv:
#     title: It-miljön är analyserad av it-säkerhetsansvarig utifrån verksamhetens krav
#     description: >-
#       Nät och gemensamma tjänster syns inte från någon enskild verksamhet. Den som kan dem analyserar dem, mot det som
#       verksamheterna behöver.
#   message:
#     sv: >-
#       I {name} finns ingen risk- och sårbarhetsanalys av it-miljön från {params.window_days:last} gjord av
#       {params.performer} utifrån verksamhetens krav.
#     en: >-
#       In {name} there is no risk and vulnerability analysis of the IT environment from {params.window_days:last} made
#       by {params.performer} from the operations' requirements.
#   remedy:
#     sv: >-
#       Analysera en del av it-miljön i taget, med verksamheternas krav som utgångspunkt; börja med nätet. It-chefen
#       beslutar. Notera analysen under `events` med `type: risk_analysis`, ämnet `rsa`, `by`, systemen i `about` och
#       `security_requirements` i `contents`.
#     en: >-
#       Analyse one part of the IT environment at a time, from what the operations require; begin with the network. The
#       IT manager decides. Record the analysis under `events` with `type: risk_analysis`, the topic `rsa`, `by`, the
#       systems in `about` and `security_requirements` in `contents`.
#     class: do_then_record
#   witness: {query: absent, target: risk_analysis}
#   source: [{document: "001", section: "L39-40"}]
#   params:
#     performer: {type: functions, unit: function, default: [it_security_officer]}
#     window_days: {type: integer, unit: days, default: 1095}
package ansvar.rules.risk_analysis.it_environment

default applies := false

applies if {
	some f in input.functions
	f.function in data.params.performer
	count(f.filled) > 0
}

_current contains analysis.id if {
	some analysis in input.it_analyses
	analysis.days_ago <= data.params.window_days
	analysis.from_requirements
	some function in analysis.by_functions
	function in data.params.performer
}

_others := sort([analysis.id | some analysis in input.it_analyses])

finding contains {
	"detail": {"others": _others},
	"related": [{"kind": "event", "id": id} | some id in _others],
} if {
	count(_current) == 0
}
