# METADATA
# scope: package
# title: All findings of a facts document, with stock OPA
# description: >-
#   `ansvar facts ORG > facts.json`, then `opa eval -d rules -i facts.json data.ansvar.main.findings`. What may not be
#   assessed has been left out of the facts document; the rules' own conditions are asked here.
package ansvar.main

# METADATA
# title: What each rule found on each entity of its scope
# entrypoint: true
findings contains object.union(
	{
		"rule": rule.id,
		"subject": object.get(found, "subject", {"kind": rule.scope, "id": entity.id}),
		"detail": object.get(found, "detail", {}),
		"related": object.get(found, "related", []),
	},
	_severity(found),
) if {
	some rule in input.rules
	some entity in input.entities[rule.scope]
	not _declined(rule, entity)
	some found in _findings(rule, entity)
}

# Rules are looked up as the facts document names them; the facts of one entity and the params of one rule take the
# place of `input` and `data`. What is asked for is written out each time: some engines take no name from a variable.
_findings(rule, entity) := found if {
	# regal ignore:external-reference,with-outside-test-context
	found := data.ansvar.rules[rule.area][rule.slug].finding with input as entity with data.params as rule.params
}

_declined(rule, entity) if {
	# regal ignore:external-reference,with-outside-test-context
	applies := data.ansvar.rules[rule.area][rule.slug].applies with input as entity with data.params as rule.params
	applies == false
}

_declined(rule, entity) if {
	# regal ignore:external-reference,with-outside-test-context
	assessed := data.ansvar.rules[rule.area][rule.slug].assessed with input as entity with data.params as rule.params
	assessed == false
}

_severity(found) := {"severity": found.severity}

_severity(found) := {} if object.get(found, "severity", "") == ""
