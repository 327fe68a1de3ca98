# METADATA
# scope: package
# title: Every information asset has a classification with a date and a performer
# description: >-
#   The class says how much protection information needs. Without a day and a name nobody can tell whether it still
#   holds or ask why.
# custom:
#   id: KLA-07
#   scope: asset
#   area: classification
#   severity: high
#   basis: guidance
#   needs: [assets, events]
#   sv:
#     title: Varje informationstillgång är klassad, med datum och utförare
#     description: >-
#       Klassen säger hur mycket skydd informationen behöver. Utan dag och namn går det inte att se om den fortfarande
#       gäller eller fråga varför.
#   message:
#     sv: "{name} saknar klassning, eller så saknas datum eller utförare för den."
#     en: "{name} has no classification, or one without a date or a performer."
#   remedy:
#     sv: >-
#       Låt informationsägaren klassa tillgången och stå för resultatet. Notera `classes` och `classified_on` på
#       tillgången, och vem som klassade i `by` på en händelse av typen `classification` under `events`.
#     en: >-
#       Have the information owner classify the asset and answer for the result. Record `classes` and `classified_on` on
#       the asset, and who classified it in `by` on an event of type `classification` under `events`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.6 L867-871"}]
package ansvar.rules.classification.asset_classified

_missing contains "classes" if not input.classified

_missing contains "classified_on" if not input.classified_days_ago.known

_missing contains "by" if not input.classified_by_somebody

# A class without a day or a name can still be used.
default _severity := "medium"

_severity := "high" if not input.classified

finding contains {
	"severity": _severity,
	"detail": {"missing": sort([field | some field in _missing])},
} if {
	count(_missing) > 0
}
