# METADATA
# scope: package
# title: The CISO and the IT manager are not the same person
# description: >-
#   Information security sets demands on IT. When one person stands on both sides, the work easily becomes a matter of
#   technology alone.
# custom:
#   id: SEP-02
#   scope: person
#   area: roles
#   severity: medium
#   basis: inferred
#   sv:
#     title: CISO och it-chef är inte samma person
#     description: >-
#       Informationssäkerheten ställer krav på it. När en person står på båda sidor blir arbetet lätt enbart en
#       teknikfråga.
#   message:
#     sv: "{name} leder informationssäkerhetsarbetet och är samtidigt it-chef."
#     en: "{name} leads the information security work and is IT manager at the same time."
#   remedy:
#     sv: >-
#       Låt en annan person ta den ena rollen; kommun- eller regiondirektören beslutar. Notera det under `assignments`.
#     en: "Have another person take one of the roles; the chief executive decides. Record it under `assignments`."
#     class: do_then_record
#   witness: {query: entities, target: roles}
#   source: [{document: "003", section: "§2.3 L527-531"}]
package ansvar.rules.roles.ciso_and_it_manager

default applies := false

applies if "ciso" in input.functions

finding contains {
	"detail": {"roles": input.roles},
	"related": [{"kind": "role", "id": role} | some role in input.roles],
} if {
	"ciso" in input.functions
	"it_manager" in input.functions
}
