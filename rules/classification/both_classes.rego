# METADATA
# scope: package
# title: A system with archived records carries both the archival and the protection class
# description: >-
#   Archive and security divide the same information each in its own way. Both classes must be in the system so that the
#   right records are kept with the right protection.
# custom:
#   id: KLA-15
#   scope: system
#   area: classification
#   severity: low
#   basis: interview
#   needs: [assets]
#   sv:
#     title: Ett system med arkivhandlingar bär både arkivklass och skyddsklass
#     description: >-
#       Arkivet och säkerheten delar in samma information var för sig. Båda klasserna måste finnas i systemet för att
#       rätt handlingar ska bevaras med rätt skydd.
#   message:
#     sv: "{name} rymmer handlingar med arkivklass, men för {detail.assets} saknas arkivklass eller skyddsklass."
#     en: >-
#       {name} holds records with an archival class, but for {detail.assets} the archival or the protection class is
#       missing.
#   remedy:
#     sv: >-
#       Låt arkivarien och informationsägaren klassa informationen tillsammans; informationsägaren beslutar om
#       skyddsklassen. Notera `archive_class` och `classes` på tillgången under `assets`.
#     en: >-
#       Have the archivist and the information owner classify the information together; the information owner decides
#       the protection class. Record `archive_class` and `classes` on the asset under `assets`.
#     class: do_then_record
#   witness: {query: entities, target: assets}
#   source: [{document: "002", section: "§5.1 L328-344"}]
package ansvar.rules.classification.both_classes

default applies := false

applies if {
	some asset in input.holds
	asset.archive_class
}

_lacking contains asset.id if {
	some asset in input.holds
	not asset.archive_class
}

_lacking contains asset.id if {
	some asset in input.holds
	not asset.classified
}

finding contains {
	"detail": {"assets": sort([asset | some asset in _lacking])},
	"related": [{"kind": "asset", "id": asset} | some asset in _lacking],
} if {
	count(_lacking) > 0
}
