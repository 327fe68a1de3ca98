# METADATA
# scope: package
# title: Access rights are cancelled by the end date of employment
# description: >-
#   A right that outlives the employment is a door that nobody watches. Only rights that are still open are told; how
#   many days may pass is a setting.
# custom:
#   id: ANS-26
#   scope: access
#   area: roles
#   severity: medium
#   basis: inferred
#   sv:
#     title: Behörigheter avbeställs senast när anställningen slutar
#     description: >-
#       En behörighet som lever kvar efter anställningen är en dörr som ingen vaktar. Bara de som ännu är öppna tas upp;
#       hur många dagar som får gå är en inställning.
#   message:
#     sv: >-
#       Behörigheten {name} till {detail.system} är inte avbeställd, fast anställningen upphörde {detail.days:date}.
#     en: >-
#       The access right {name} to {detail.system} is not cancelled, though the employment ended on {detail.days:date}.
#   remedy:
#     sv: "Avbeställ behörigheten; närmaste chefen beslutar. Notera dagen i `ended_on` under `access`."
#     en: "Cancel the access right; the nearest manager decides. Record the day in `ended_on` under `access`."
#     class: do_then_record
#   witness: {query: absent, target: ended_on}
#   source: [{document: "004", section: "L75-76"}, {document: "000", section: "L162"}]
#   params:
#     grace_days: {type: integer, unit: days, default: 0}
package ansvar.rules.roles.access_ends_with_employment

default applies := false

applies if {
	input.employment_ended_days_ago.known
	input.employment_ended_days_ago.value > 0
}

_cancelled if {
	input.ended_days_ago.known
	input.ended_days_ago.value >= 0
}

finding contains {"detail": {"days": input.employment_ended_days_ago.value, "system": input.system}} if {
	input.employment_ended_days_ago.known
	input.employment_ended_days_ago.value > data.params.grace_days
	not _cancelled
}
