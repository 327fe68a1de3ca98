//! The shapes facts are made of: a value that may be unknown, and a party as rules see it.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{facts, record};
use ansvar_model::{Actor, EntityRef, FunctionSet, HopAt, Network, Party, Via, resolve_group};

/// A value that nobody may have recorded. Never absent: when `known` is false, `value` holds its type's empty value.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(rename = "Known_{T}")]
pub struct Known<T> {
    /// Whether the value has been recorded.
    pub known: bool,
    /// The value; empty, zero or false when not known.
    pub value: T,
}

impl<T: Default> From<Option<T>> for Known<T> {
    fn from(value: Option<T>) -> Self {
        let known = value.is_some();
        Self { known, value: value.unwrap_or_default() }
    }
}

/// A role, group, unit or person in its part as owner, holder, decider or recipient.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct PartyFacts {
    /// `role`, `group`, `unit` or `person`.
    pub kind: &'static str,
    /// The written id.
    pub id: String,
    /// What it is for; a person has the functions of all roles filled, a body unit that of its kind.
    pub functions: Vec<&'static str>,
    /// Whether it is known that nobody is there: a vacant role, a group that leads to no filled role.
    pub vacant: bool,
    /// Whether it is a unit, or a person's or role's unit is one, of the IT side.
    pub it: bool,
    /// Whether it counts as top management when it decides.
    pub decides_for_top: bool,
    /// Whether it is top management when it receives a report.
    pub top_management: bool,
    /// The unit it belongs to or is.
    pub unit: Known<String>,
    /// The people it leads to today, deputies included.
    pub people: Vec<String>,
}

facts! {
    PartyFacts of Party, with context and party, the same for all: [] {
        let entity = EntityRef::from(party);
        let functions = || context.functions_of(party);
        let unit = || match party {
            Party::Role(role) => context.organisation.roles[role].unit,
            Party::Unit(unit) => Some(unit),
            Party::Group(_) | Party::Person(_) => None,
        };
    } as {
        kind: entity.kind().id(),
        id => context.id(entity),
        functions => functions(),
        vacant: match party {
            Party::Role(role) => context.is_vacant(Actor::Role(role)),
            Party::Group(group) => context.is_vacant(Actor::Group(group)),
            Party::Unit(_) | Party::Person(_) => false,
        },
        it: functions().intersects(FunctionSet::IT) || unit().is_some_and(|unit| context.under_it(unit)),
        decides_for_top: context.decides_for_top(party),
        top_management: functions().intersects(FunctionSet::TOP_MANAGEMENT),
        unit => unit().map(|unit| context.id(unit)),
        people => match party {
            Party::Role(role) => context.ids(context.staffing.people(role)),
            Party::Person(person) => vec![context.id(person)],
            Party::Group(group) => resolve_group(context.organisation, &context.staffing, group)
                .map_or_else(|_| Vec::new(), |role| context.ids(context.staffing.people(role))),
            Party::Unit(_) => Vec::new(),
        },
    }
}

record!(PartyFacts: kind, id, functions, vacant, it, decides_for_top, top_management, unit, people);

/// Something that happened once, as rules see it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct OccurrenceFacts {
    /// The event's id.
    pub id: String,
    /// Whole days since the day.
    pub days_ago: i64,
}

record!(OccurrenceFacts: id, days_ago);

/// A hop of a line as rules see it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct LineEndFacts {
    /// The id of the line or escalation.
    pub line: String,
    /// The other end.
    pub id: String,
    /// `role`, `group` or `unit`.
    pub kind: &'static str,
    /// The other end's functions.
    pub functions: Vec<&'static str>,
    /// `formal`, `functional` or `informal`.
    pub form: &'static str,
    /// When the line is used.
    pub condition: Known<&'static str>,
    /// Whether the line counts: formal, and both ends filled by different people as far as known.
    pub counts: bool,
    /// Why it does not count: `vacant`, `same_person` and so on; empty when it does.
    pub void: &'static str,
    /// Whether the other end is top management.
    pub top_management: bool,
}

facts! {
    LineEndFacts of HopAt, with context and at, the same for all: [] {
        let hop = context.graph().hop(at);
        let line = match hop.via {
            Via::Line(line) => Some(&context.organisation.lines[line]),
            Via::Escalation(_) | Via::BelongsTo | Via::Inherits | Via::Leads => None,
        };
        let functions = || context.graph().functions(hop.to);
    } as {
        line => line.map_or("", |line| line.id.as_str()),
        id => context.id(EntityRef::from(hop.to)),
        kind: EntityRef::from(hop.to).kind().id(),
        functions => functions(),
        form: line.map_or("", |line| line.form.id()),
        condition: line.and_then(|line| line.condition).map(|condition| condition.id()).into(),
        counts: hop.is_valid(),
        void: hop.void.as_ref().map_or("", |void| void.code()),
        top_management: functions().intersects(FunctionSet::TOP_MANAGEMENT),
    }
}

record!(LineEndFacts: line, id, kind, functions, form, condition, counts, void, top_management);

/// Functions that can be reached over lines that count.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct ReachFacts {
    /// Over formal reporting lines.
    pub reporting: Vec<&'static str>,
    /// Over escalations that carry serious incidents.
    pub escalation: Vec<&'static str>,
    /// Over both, where they carry serious incidents.
    pub incident: Vec<&'static str>,
}

facts! {
    ReachFacts of Party, with context and from, the same for all: [] {} as {
        reporting => context.reached(from, Network::Reporting),
        escalation => context.reached(from, Network::Escalation),
        incident => context.reached(from, Network::Incident),
    }
}

record!(ReachFacts: reporting, escalation, incident);
