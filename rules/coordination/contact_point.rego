# METADATA
# scope: package
# title: It is known whom to contact in overarching questions
# description: >-
#   Questions that find nobody get no answer. A function mailbox or a number is enough, without personal data.
# custom:
#   id: LED-21
#   scope: role
#   area: coordination
#   severity: low
#   basis: role_text
#   needs: [roles]
#   sv:
#     title: Det är känt vem man kontaktar i övergripande frågor
#     description: >-
#       Frågor som inte hittar fram blir inte besvarade. En funktionsbrevlåda eller ett nummer räcker, utan
#       personuppgifter.
#   message:
#     sv: "{name} har ingen publicerad kontaktväg för övergripande frågor."
#     en: "{name} has no published contact point for overarching questions."
#   remedy:
#     sv: >-
#       Inrätta en funktionsbrevlåda och publicera den på intranätet; rollens chef beslutar. Notera den i rollens
#       `contact`.
#     en: >-
#       Set up a function mailbox and publish it on the intranet; the role's manager decides. Record it in the role's
#       `contact`.
#     class: do_then_record
#   witness: {query: absent, target: contact}
#   source: [{document: "000", section: "L19"}, {document: "000", section: "L117-118"}]
package ansvar.rules.coordination.contact_point

default applies := false

applies if {
	"ciso" in input.functions
	not input.vacant
}

finding contains {"detail": {}} if not input.contact.known
