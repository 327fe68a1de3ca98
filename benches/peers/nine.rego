# METADATA
# scope: package
# title: Nine rules on a whole organisation file, written for stock OPA
# description: >-
#   What a hand may do to make OPA fast. Everything that is looked up lies in an object or a set that is made once, in one
#   pass over its list; no rule looks through one list inside another; no function is called for each record. Ways are
#   followed once, backwards from all who may receive an alarm. Says which rule found something on whom, and nothing else.
package nine

_day := input.as_of

_left := {person.id |
	some person in input.people
	person.employed.to < _day
}

# Who fills each role today, deputies too.
_current := [assignment |
	some assignment in input.assignments
	object.get(assignment, "to", _day) >= _day
	object.get(assignment, "from", _day) <= _day
	not _left[assignment.person]
]

_held := {assignment.role | some assignment in _current}

_people := {role: people |
	some role in _held
	people := {person |
		some i
		_current[i].role == role
		person := _current[i].person
	}
}

_ordinary := {assignment.role |
	some assignment in _current
	not assignment.kind == "deputy"
}

_bodies := {"committee", "executive_board", "municipal_council"}

_body := {role.id |
	some role in input.roles
	some function in role.functions
	_bodies[function]
}

_roles := {role.id | some role in input.roles}

_vacant := (_roles - _held) - _body

_unfilled := (_roles - _ordinary) - _body

# Who leads each group, filled or not.
_leader := {group.id: object.get(group, "leader", object.get(group, "chair", "")) | some group in input.groups}

_leads := {group |
	some group, role in _leader
	role != ""
	not _vacant[role]
}

_unled := object.keys(_leader) - _leads

# ANS-06: every information asset has exactly one owner.
finding contains ["ANS-06", asset.id] if {
	some asset in input.assets
	owner := object.get(asset, "owner", [])
	not is_string(owner)
	count(owner) != 1
}

# ANS-09: every system has an owner and a manager.
finding contains ["ANS-09", system.id] if {
	some system in input.systems
	object.get(system, "owner", []) == []
}

finding contains ["ANS-09", system.id] if {
	some system in input.systems
	object.get(system, "manager", []) == []
}

# ANS-12: every role that answers for something is filled. What stands in a field is looked up as it is, one or several.
_dutiful := {duty.holder |
	some duty in input.duties
	duty.kind in {"own", "lead"}
}

_open := {item.responsible |
	some plan in input.plans
	some item in plan.items
	not object.get(item, "status", "") in {"done", "cancelled"}
}

_ordering := {agreement.ordering_party |
	some agreement in input.agreements
	object.get(agreement, "to", _day) >= _day
	object.get(agreement, "from", _day) <= _day
}

_keeping := union({
	{document.maintained_by | some document in input.documents},
	{plan.maintained_by | some plan in input.plans},
	{asset.owner | some asset in input.assets},
	{system.owner | some system in input.systems},
	{system.manager | some system in input.systems},
	{process.owner | some process in input.processes},
	{risk.owner | some risk in input.risks},
	_open,
	_ordering,
})

_ones(holders) := {holder | some holder in holders; is_string(holder)} | {one |
	some holder in holders
	is_array(holder)
	some one in holder
}

# A group's duties are its leader's; what else a group keeps is not.
_answering := (_ones(_dutiful) | _ones(_keeping)) | {_leader[group] | some group in _ones(_dutiful)}

finding contains ["ANS-12", role] if some role in _unfilled & _answering

# GRP-01: every group has a convenor that is filled.
finding contains ["GRP-01", group.id] if {
	some group in input.groups
	not group.convenor
}

finding contains ["GRP-01", group.id] if {
	some group in input.groups
	_vacant[group.convenor]
}

# INC-03: from every unit that is to report incidents a way leads to somebody who receives them.
_carries := {"continuous", "immediate", "serious_incident"}

_lines := [line |
	some line in input.lines
	object.get(line, "form", "formal") == "formal"
	_carries[object.get(line, "condition", "continuous")]
]

_escalations := [escalation |
	some escalation in input.escalations
	_carries[escalation.condition]
]

_written := [line |
	some line in array.concat(_lines, _escalations)
	not _vacant[line.from]
	not _vacant[line.to]
	not _unled[line.from]
	not _unled[line.to]
	not _only[line.from] == _only[line.to]
]

_only := {role: person |
	some role, people in _people
	count(people) == 1
	not _body[role]
	some person in people
}

# A unit without roles and lines of its own uses those of the nearest unit above that has some.
_own := union({
	{role.unit | some role in input.roles},
	{line.from | some line in input.lines},
	{escalation.from | some escalation in input.escalations},
})

_alone := {"company", "supplier", "authority"}

# What is followed is in the object as a key, or OPA does not count it as reached.
_parent := {unit.id: above |
	some unit in input.units
	above := [unit.parent | not _own[unit.id]; not _alone[unit.kind]]
}

_hops := array.concat(_between, _structural)

_between := array.concat(
	[{"from": line.from, "to": line.to} | some line in _written],
	[{"from": _leader[line.from], "to": line.to} | some line in _written],
)

_structural := [hop | some hops in [_belonging, _leading, _inheriting]; some hop in hops]

_belonging := [{"from": role.unit, "to": role.id} |
	some role in input.roles
	not _vacant[role.id]
]

_leading := [{"from": group, "to": _leader[group]} | some group in _leads]

_inheriting := [{"from": unit, "to": source} |
	some unit, above in _parent
	above != []
	some source in graph.reachable(_parent, [unit])
	source != unit
	_own[source]
]

_ends := {hop.to | some hop in _hops}

# A unit is never come to, but is to be counted as reached.
_into := object.union({unit.id: [] | some unit in input.units}, {to: sources |
	some to in _ends
	sources := [from |
		some i
		_hops[i].to == to
		from := _hops[i].from
	]
})

_foreign := {unit.id |
	some unit in input.units
	_alone[unit.kind]
	not _whole(unit)
}

_whole(unit) if {
	not unit.parent
	unit.kind == input.organisation.kind
}

_recipients := {role.id |
	some role in input.roles
	"security_manager" in role.functions
	not _foreign[role.unit]
}

_reaching := graph.reachable(_into, _recipients)

_silent := {"supplier", "authority", "council", "board", "legal_body"}

finding contains ["INC-03", unit.id] if {
	some unit in input.units
	not _silent[unit.kind]
	not _reaching[unit.id]
}

# INC-04: a serious incident of the last year was told to somebody who receives them, within the hour.
_day_ns := time.parse_ns("2006-01-02", _day)

_until := _day_ns + (((24 * 60) * 60) * 1000000000)

_since := _day_ns - (((((365 * 24) * 60) * 60) * 1000) * 1000000)

_serious := [{"incident": incident, "at": at} |
	some incident in input.incidents
	incident.severity in {"high", "critical"}
	at := time.parse_rfc3339_ns(incident.detected_at)
	at >= _since
	at < _until
]

_in_time := {each.incident.id |
	some each in _serious
	some report in each.incident.reports
	_recipients[report.to]
	at := time.parse_rfc3339_ns(report.at)
	at < _until
	at - each.at <= 3600000000000
}

finding contains ["INC-04", each.incident.id] if {
	some each in _serious
	not _in_time[each.incident.id]
}

# LED-11: every plan item has goal, activity, cost, somebody responsible, start and end.
finding contains ["LED-11", concat("/", [plan.id, item.id])] if {
	some plan in input.plans
	some item in plan.items
	count([1 | item.goal; item.activity; item.cost; item.responsible; item.start; item.end]) == 0
	not item.status == "cancelled"
}

# POL-09: every steering document has one filled role that maintains it.
_steering := {"policy", "guideline", "routine", "instruction", "strategy"}

finding contains ["POL-09", document.id] if {
	some document in input.documents
	_steering[document.type]
	keepers := {one | some one in _listed(object.get(document, "maintained_by", []))}
	count((keepers - _vacant) - _unled) != 1
}

_listed(parties) := parties if is_array(parties)

_listed(party) := [party] if is_string(party)

# SEP-02: whoever leads the information security work is not IT manager too.
_leaders := {role.id | some role in input.roles; "ciso" in role.functions}

_managers := {role.id | some role in input.roles; "it_manager" in role.functions}

_holding(roles) := {assignment.person |
	some assignment in _current
	not assignment.kind == "deputy"
	roles[assignment.role]
}

finding contains ["SEP-02", person] if some person in _holding(_leaders) & _holding(_managers)
