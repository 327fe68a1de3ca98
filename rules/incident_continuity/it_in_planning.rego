# METADATA
# scope: package
# title: The IT manager took part in the continuity planning
# description: >-
#   The operation knows what must not stop, IT knows what can be brought back and how fast. A plan needs both.
# custom:
#   id: KNT-10
#   scope: document
#   area: incident_continuity
#   severity: low
#   basis: role_text
#   sv:
#     title: It-chefen deltog i kontinuitetsplaneringen
#     description: >-
#       Verksamheten vet vad som inte får stanna, it vet vad som går att få igång och hur fort. En plan behöver båda.
#   message:
#     sv: "Kontinuitetsplanen ”{name}” är framtagen utan {params.it_functions}."
#     en: "The continuity plan “{name}” was worked out without {params.it_functions}."
#   remedy:
#     sv: >-
#       Gå igenom planen med it-chefen, särskilt tiderna för återställning. Den som förvaltar planen beslutar. Notera
#       mötet under `events` med `type: meeting`, planen i `about` och it-chefen i `participants`.
#     en: >-
#       Go through the plan with the IT manager, the recovery times above all. Whoever maintains the plan decides.
#       Record the meeting under `events` with `type: meeting`, the plan in `about` and the IT manager in
#       `participants`.
#     class: do_then_record
#   witness: {query: absent, target: params.it_functions}
#   source: [{document: "004", section: "L92"}]
#   params:
#     it_functions: {type: functions, unit: function, default: [it_manager]}
package ansvar.rules.incident_continuity.it_in_planning

default applies := false

applies if input.kind == "continuity_plan"

default assessed := false

assessed if input.planned_with.known

assessed if _kept_by_it

_kept_by_it if {
	some keeper in input.maintained_by
	some function in keeper.functions
	function in data.params.it_functions
}

_took_part if {
	some function in input.planned_with.value
	function in data.params.it_functions
}

finding contains {"detail": {}} if {
	input.planned_with.known
	not _took_part
	not _kept_by_it
}
