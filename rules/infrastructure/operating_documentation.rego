# METADATA
# scope: package
# title: Operating documentation was updated after the latest change
# description: >-
#   When something breaks at night, the documentation is what those on duty have. It should describe the systems as they
#   are now.
# custom:
#   id: TEK-08
#   scope: document
#   area: infrastructure
#   severity: low
#   basis: role_text
#   sv:
#     title: Driftdokumentationen är uppdaterad efter den senaste förändringen
#     description: >-
#       När något går sönder en natt är dokumentationen det jouren har. Den ska beskriva systemen som de är nu.
#   message:
#     sv: >-
#       {name} uppdaterades senast {detail.updated_days_ago:date}, men det den beskriver ändrades
#       {detail.changed_days_ago:date}.
#     en: >-
#       {name} was last updated on {detail.updated_days_ago:date}, but what it describes was changed on
#       {detail.changed_days_ago:date}.
#   remedy:
#     sv: >-
#       Uppdatera dokumentationen och gör det till en del av varje förändring. It-chefen beslutar. Notera datumet i
#       `revised_on` under `documents`.
#     en: >-
#       Update the documentation and make that a part of every change. The IT manager decides. Record the date in
#       `revised_on` under `documents`.
#     class: do_then_record
#   witness: {query: none}
#   source: [{document: "004", section: "L90"}]
package ansvar.rules.infrastructure.operating_documentation

default applies := false

applies if {
	"operating_documentation" in input.topics
	input.changed_days_ago.known
}

_updated contains input.revised_days_ago.value if input.revised_days_ago.known

_updated contains input.decided_days_ago.value if input.decided_days_ago.known

default assessed := false

assessed if count(_updated) > 0

finding contains {"detail": {"updated_days_ago": updated, "changed_days_ago": input.changed_days_ago.value}} if {
	input.changed_days_ago.known
	count(_updated) > 0
	updated := min(_updated)
	updated > input.changed_days_ago.value
}
