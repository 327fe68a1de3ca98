# METADATA
# scope: package
# title: The classification is not older than the method's interval
# description: >-
#   Operations and threats change, and an old class may give the wrong protection. The longest interval that a
#   classification method sets applies.
# custom:
#   id: KLA-08
#   scope: asset
#   area: classification
#   severity: medium
#   basis: survey_finding
#   sv:
#     title: Klassningen är inte äldre än metodens intervall
#     description: >-
#       Verksamhet och hot ändras, och en gammal klass kan ge fel skydd. Det längsta intervall som en klassningsmetod
#       anger gäller.
#   message:
#     sv: "{name} klassades senast {detail.days:date}, men metoden kräver ny klassning efter {detail.interval:span}."
#     en: >-
#       {name} was last classified on {detail.days:date}, but the method asks for a new classification after
#       {detail.interval:span}.
#   remedy:
#     sv: >-
#       Låt informationsägaren klassa om tillgången och besluta om skyddet behöver ändras. Notera den nya dagen i
#       `classified_on` och en händelse av typen `classification` under `events`.
#     en: >-
#       Have the information owner classify the asset again and decide whether its protection must change. Record the
#       new day in `classified_on` and an event of type `classification` under `events`.
#     class: do_then_record
#   witness: {query: field, target: classified_on}
#   source: [{document: "003", section: "§2.6 L931-933"}]
package ansvar.rules.classification.classification_age

default applies := false

applies if input.classified

default assessed := false

assessed if {
	input.last_classified_days_ago.known
	input.classification_interval_days.known
}

finding contains {"detail": {
	"days": input.last_classified_days_ago.value,
	"interval": input.classification_interval_days.value,
}} if {
	input.last_classified_days_ago.known
	input.classification_interval_days.known
	input.last_classified_days_ago.value > input.classification_interval_days.value
}
