# METADATA
# scope: package
# title: Information of a high confidentiality class has a recorded protective measure
# description: The class shows the need; only the measure protects. What counts as a high class can be set.
# custom:
#   id: KLA-09
#   scope: asset
#   area: classification
#   severity: high
#   basis: guidance
#   needs: [assets]
#   sv:
#     title: Information med hög konfidentialitetsklass har en noterad skyddsåtgärd
#     description: Klassen visar behovet; först åtgärden skyddar. Vad som räknas som hög klass kan ställas in.
#   message:
#     sv: "{name} har klass {detail.class} för konfidentialitet, men ingen skyddsåtgärd är noterad."
#     en: "{name} has class {detail.class} for confidentiality, but no protective measure is recorded."
#   remedy:
#     sv: >-
#       Låt informationsägaren välja skydd efter klassen, till exempel kryptering eller snävare behörighet, och ställa
#       kravet till systemägaren. Notera planposten eller dokumentet i tillgångens `measures`.
#     en: >-
#       Have the information owner choose protection by the class, such as encryption or narrower access, and put the
#       demand to the system owner. Record the plan item or document in the asset's `measures`.
#     class: do_then_record
#   witness: {query: absent, target: measures}
#   source: [{document: "003", section: "§2.6 L887-890"}]
#   params:
#     high_class: {type: integer, unit: class, default: 3}
package ansvar.rules.classification.high_class_measure

default applies := false

applies if not input.confidentiality.known

applies if {
	input.confidentiality.known
	input.confidentiality.value >= data.params.high_class
}

default assessed := false

assessed if input.confidentiality.known

finding contains {"detail": {"class": input.confidentiality.value}} if {
	input.confidentiality.known
	count(input.measures) == 0
}
