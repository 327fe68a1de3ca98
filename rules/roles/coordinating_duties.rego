# METADATA
# scope: package
# title: The coordinating function has a norm-setting, a supporting and a channel duty
# description: >-
#   The function sets the rules, helps the operations to follow them and carries news both ways between them and
#   management. Take one away and the other two lose their hold.
# custom:
#   id: ANS-16
#   scope: role
#   area: roles
#   severity: medium
#   basis: guidance
#   needs: [duties]
#   sv:
#     title: Den samordnande funktionen har en normerande, en stödjande och en förmedlande uppgift
#     description: >-
#       Funktionen sätter reglerna, hjälper verksamheterna att följa dem och är länken mellan dem och ledningen. Tas en
#       del bort tappar de andra fästet.
#   message:
#     sv: "{name} saknar {detail.missing}."
#     en: "{name} lacks {detail.missing}."
#   remedy:
#     sv: >-
#       Skriv in uppgiften i rollens uppdrag; kommun- eller regiondirektören beslutar. Notera den under `duties` med
#       rollen i `holder` och `topic: norms` eller `topic: channel`, eller med `kind: support`.
#     en: >-
#       Write the duty into the role's assignment; the chief executive decides. Record it under `duties` with the role
#       in `holder` and `topic: norms` or `topic: channel`, or with `kind: support`.
#     class: do_then_record
#   witness: {query: entities, target: missing}
#   source: [{document: "003", section: "§2.4 L623-628"}]
package ansvar.rules.roles.coordinating_duties

default applies := false

applies if "ciso" in input.functions

_has(words) if {
	some duty in input.holds
	duty.kind in {"own", "lead", "do", "maintain", "report"}
	duty.topic.known
	duty.topic.value in words
}

_supports if {
	some duty in input.holds
	duty.kind in {"support", "advise"}
}

_missing contains "norm_duty" if not _has({"norms", "policy", "guidelines"})

_missing contains "support_duty" if not _supports

_missing contains "channel_duty" if not _channel

_channel if _has({"channel", "status_reporting"})

# A duty to support may itself be the channel.
_channel if {
	some duty in input.holds
	duty.topic.known
	duty.topic.value == "channel"
}

finding contains {"detail": {"missing": sort(_missing)}} if count(_missing) > 0
