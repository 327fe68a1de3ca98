# METADATA
# scope: package
# title: Every obligatory area of a municipality has a designated committee
# description: >-
#   Some areas a municipality must run, and for each a committee answers. Where none is designated, nobody is there to
#   own the area's information. Which areas count is a setting.
# custom:
#   id: ANS-20
#   scope: organisation
#   area: roles
#   severity: medium
#   basis: guidance
#   needs: [units]
#   sv:
#     title: Varje obligatoriskt område i en kommun har en utpekad nämnd
#     description: >-
#       Vissa områden måste en kommun sköta, och för vart och ett svarar en nämnd. Där ingen är utpekad finns heller
#       ingen som äger områdets information. Vilka områden som räknas är en inställning.
#   message:
#     sv: "I {name} är ingen nämnd utpekad för {detail.areas}."
#     en: "In {name} no committee is designated for {detail.areas}."
#   remedy:
#     sv: >-
#       Peka ut en nämnd för varje område; kommunfullmäktige beslutar. Notera området i nämndens `responsible_for` under
#       `units`.
#     en: >-
#       Designate a committee for each area; the municipal council decides. Record the area in the committee's
#       `responsible_for` under `units`.
#     class: do_then_record
#   witness: {query: entities, target: areas}
#   source: [{document: "003", section: "§1.2 L160-161"}]
#   params:
#     areas: {type: words, unit: operation, default: [schools, social_care, building, environment]}
package ansvar.rules.roles.obligatory_areas

default applies := false

applies if input.kind == "municipality"

# Where no committee is designated for anything, nobody has recorded the areas.
default assessed := false

assessed if count(input.responsible) > 0

_designated contains area.operation if some area in input.responsible

_missing contains area if {
	some area in data.params.areas
	not area in _designated
}

finding contains {"detail": {"areas": sort(_missing)}} if count(_missing) > 0
