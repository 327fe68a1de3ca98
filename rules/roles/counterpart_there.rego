# METADATA
# scope: package
# title: A duty towards somebody presumes that the other role exists and is filled
# description: Advice to nobody is not advice. A duty towards an empty role looks done in the description and is not.
# custom:
#   id: ANS-22
#   scope: duty
#   area: roles
#   severity: medium
#   basis: inferred
#   needs: [roles]
#   implied_by: [LED-01, INC-06, ANS-12, GRP-05]
#   sv:
#     title: En uppgift mot en motpart kräver att motparten finns och är tillsatt
#     description: Råd till ingen är inga råd. En uppgift mot en tom roll ser gjord ut i beskrivningen men är det inte.
#   message:
#     sv: "Uppgiften ”{name}” vänder sig till {detail.counterpart}, som inte finns eller inte är tillsatt."
#     en: "The duty “{name}” is towards {detail.counterpart}, which does not exist or is not filled."
#   remedy:
#     sv: >-
#       Tillsätt motparten, eller rikta uppgiften till någon annan. Den som har ledningsansvaret beslutar. Notera rollen
#       under `roles` och personen under `assignments`, eller ändra `counterpart` under `duties`.
#     en: >-
#       Fill the other role, or turn the duty towards somebody else. Whoever has the management responsibility decides.
#       Record the role under `roles` and the person under `assignments`, or change `counterpart` under `duties`.
#     class: do_then_record
#   witness: {query: entities, target: counterpart}
#   source: [{document: "000", section: "L74-83, L142-146"}]
package ansvar.rules.roles.counterpart_there

default applies := false

applies if input.counterpart in {"named", "function"}

_named := [{"kind": input.counterpart_kind, "id": input.counterpart_id} | input.counterpart == "named"]

finding contains {"detail": {"counterpart": input.counterpart_id}, "related": _named} if not input.counterpart_there
