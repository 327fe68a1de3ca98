# METADATA
# scope: package
# title: Employees have been trained in information security within the interval
# description: Rules that people have not heard of protect nothing. The rule counts; it never names anybody.
# custom:
#   id: UTB-02
#   scope: organisation
#   area: training
#   severity: medium
#   basis: guidance
#   needs: [people, events]
#   sv:
#     title: Medarbetarna är utbildade i informationssäkerhet inom intervallet
#     description: Regler som människor inte har hört talas om skyddar inget. Regeln räknar; den pekar aldrig ut någon.
#   message:
#     sv: >-
#       I {name} har {detail.trained} av {detail.employees} medarbetare fått utbildning i informationssäkerhet
#       {params.interval_days:last}; minst {params.min_percent} procent bör ha fått det.
#     en: >-
#       In {name} {detail.trained} of {detail.employees} employees have had training in information security in
#       {params.interval_days:last}; at least {params.min_percent} percent should have.
#   remedy:
#     sv: >-
#       Ge dem som saknar utbildning ett tillfälle och låt den återkomma. Förvaltningscheferna beslutar för sina
#       medarbetare, med stöd av informationssäkerhetssamordnaren. Notera tillfället under `events` med `type:
#       training`, ämnet `training` och dem som deltog i `participants`; en hel enhet kan anges.
#     en: >-
#       Give those without training an occasion and let it recur. The heads of administration decide for their staff,
#       with support from the information security coordinator. Record it under `events` with `type: training`, the
#       topic `training` and those who took part in `participants`; a whole unit may be given.
#     class: do_then_record
#   witness: {query: absent, target: training}
#   source: [{document: "003", section: "§2.12 L1444-1448, L1458"}]
#   params:
#     interval_days: {type: integer, unit: days, default: 365}
#     min_percent: {type: integer, unit: percent, default: 90}
package ansvar.rules.training.staff_trained

default applies := false

applies if input.general_training.employees > 0

_trained := sum([day.people |
	some day in input.general_training.latest
	day.days_ago <= data.params.interval_days
])

finding contains {"detail": {"trained": _trained, "employees": input.general_training.employees}} if {
	_trained * 100 < input.general_training.employees * data.params.min_percent
}
