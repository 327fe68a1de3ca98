# METADATA
# scope: package
# title: When someone left, working material was weeded out or kept
# description: >-
#   What lies in a mailbox or on a desk is forgotten with the one who goes. The rule counts exits within the window; it
#   names nobody.
# custom:
#   id: UTB-08
#   scope: organisation
#   area: training
#   severity: low
#   basis: role_text
#   needs: [events]
#   sv:
#     title: När någon slutade gallrades eller sparades arbetsmaterialet
#     description: >-
#       Det som ligger i en brevlåda eller på ett skrivbord glöms bort med den som går. Regeln räknar avslut inom
#       tidsgränsen; den pekar inte ut någon.
#   message:
#     sv: >-
#       För {detail.unsettled} av {detail.exits} avslutade anställningar i {name} {params.window_days:last} är det inte
#       noterat att arbetsmaterialet gallrats eller sparats.
#     en: >-
#       For {detail.unsettled} of {detail.exits} employments in {name} that ended in {params.window_days:last}, there
#       is no note that working material was weeded out or kept.
#   remedy:
#     sv: >-
#       Gå igenom materialet i efterhand och använd en checklista vid varje avslut. Närmaste chef svarar för det. Notera
#       avslutet under `events` med `type: exit`, personens id i `about` och `working_material` i `contents`.
#     en: >-
#       Go through the material afterwards, and use a checklist at every exit. The line manager answers for it. Record
#       the exit under `events` with `type: exit`, the person's id in `about` and `working_material` in `contents`.
#     class: do_then_record
#   witness: {query: absent, target: working_material}
#   source: [{document: "004", section: "L76"}]
#   params:
#     window_days: {type: integer, unit: days, default: 365}
package ansvar.rules.training.working_material

_exits := [exit | some exit in input.exits; exit.days_ago <= data.params.window_days]

default applies := false

applies if count(_exits) > 0

_unsettled := count([exit | some exit in _exits; not exit.material_settled])

finding contains {"detail": {"exits": count(_exits), "unsettled": _unsettled}} if _unsettled > 0
