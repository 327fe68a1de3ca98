//! Facts of the organisation as a whole: its functions, documents, events and duties at a glance.

use schemars::JsonSchema;
use serde::Serialize;

use super::context::Context;
use super::document::DocumentFacts;
use super::known::{Known, LineEndFacts};
use ansvar_model::{Event, EventType, Function, RoleId, Topic, Word, days_between};

/// The organisation as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct OrganisationFacts {
    /// The written id.
    pub id: String,
    /// The name people use.
    pub name: String,
    /// `municipality`, `region`, `agency`, `company` or `other`.
    pub kind: &'static str,
    /// Every function there is, in the order of the contract, with the roles that have it.
    pub functions: Vec<FunctionFacts>,
    /// Every document.
    pub documents: Vec<DocumentFacts>,
    /// For each type of event, and each type with a topic, when it last happened. `topic` is `any` for all events of a type.
    pub events: Vec<EventSummary>,
    /// Every topic duties can have, with the duties about it.
    pub topics: Vec<TopicFacts>,
    /// The number of units, roles and people recorded.
    pub counts: CountFacts,
}

/// One function and the roles that have it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FunctionFacts {
    /// The function.
    pub function: &'static str,
    /// The roles that have it.
    pub roles: Vec<String>,
    /// Those that are not known to be vacant; a deputy is enough.
    pub filled: Vec<String>,
    /// Those that are not known to be without an ordinary holder; deputies do not count for accountability.
    pub accountable: Vec<String>,
    /// Those that are known to be vacant.
    pub vacant: Vec<String>,
    /// The lines out of these roles and out of the groups they lead, formal or not.
    pub lines: Vec<LineEndFacts>,
}

/// When something last happened.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct EventSummary {
    /// The type of event.
    pub kind: &'static str,
    /// The topic, or `any`.
    pub topic: &'static str,
    /// How many there have been, up to the day of the analysis.
    pub count: i64,
    /// Whole days since the latest.
    pub days_ago: i64,
    /// Whole days since the latest in which top management took part or which it received.
    pub with_top_days_ago: Known<i64>,
}

/// The duties about one topic.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TopicFacts {
    /// The topic.
    pub topic: &'static str,
    /// The duties about it.
    pub duties: Vec<TopicDuty>,
}

/// A duty in short.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TopicDuty {
    /// The duty's id.
    pub id: String,
    /// What the holder does.
    pub kind: &'static str,
    /// The holders' ids.
    pub holders: Vec<String>,
    /// The holders that are not known to be vacant.
    pub filled: Vec<String>,
}

/// How many there are.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CountFacts {
    /// Units.
    pub units: i64,
    /// Roles.
    pub roles: i64,
    /// People.
    pub people: i64,
    /// Companies among the units.
    pub companies: i64,
    /// Administrations among the units.
    pub administrations: i64,
}

impl OrganisationFacts {
    pub(crate) fn of(context: &Context<'_>) -> Self {
        let organisation = context.organisation;
        let units_of = |kind| super::count(organisation.units.iter().filter(|unit| unit.kind == kind).count());
        Self {
            id: organisation.id.to_string(),
            name: organisation.name.to_string(),
            kind: organisation.kind.id(),
            functions: Function::ALL.iter().map(|&function| FunctionFacts::of(context, function)).collect(),
            documents: organisation.documents.handles().map(|at| DocumentFacts::of(context, at)).collect(),
            events: summaries(context),
            topics: Topic::ALL.iter().map(|&topic| TopicFacts::of(context, topic)).collect(),
            counts: CountFacts {
                units: super::count(organisation.units.len()),
                roles: super::count(organisation.roles.len()),
                people: super::count(organisation.people.len()),
                companies: units_of(ansvar_model::UnitKind::Company),
                administrations: units_of(ansvar_model::UnitKind::Administration),
            },
        }
    }
}

impl FunctionFacts {
    fn of(context: &Context<'_>, function: Function) -> Self {
        let roles = context.roles_with(function);
        let ids = |vacant: Option<bool>| {
            let wanted = roles.iter().filter(|&&role| vacant.is_none_or(|v| context.staffing.is_vacant(role) == v));
            wanted.map(|&role| context.text(role)).collect()
        };
        let held = |role: &&RoleId| !matches!(context.staffing_word(**role), "vacant" | "deputy_only");
        let accountable = roles.iter().filter(held).map(|&role| context.text(role)).collect();
        let lines = roles.iter().flat_map(|&role| context.lines_from(role)).collect();
        Self {
            function: function.id(),
            roles: ids(None),
            filled: ids(Some(false)),
            accountable,
            vacant: ids(Some(true)),
            lines,
        }
    }
}

impl TopicFacts {
    fn of(context: &Context<'_>, topic: Topic) -> Self {
        let duties = context.duties_about(topic).into_iter().map(|at| {
            let duty = &context.organisation.duties[at];
            let filled = duty.holders.iter().filter(|&&holder| !context.is_vacant(holder));
            TopicDuty {
                id: duty.id.to_string(),
                kind: duty.kind.id(),
                holders: duty.holders.iter().map(|&holder| context.holder_text(holder)).collect(),
                filled: filled.map(|&holder| context.holder_text(holder)).collect(),
            }
        });
        Self { topic: topic.id(), duties: duties.collect() }
    }
}

/// One summary per type that occurred, and per type and topic; in the order of the contract.
fn summaries(context: &Context<'_>) -> Vec<EventSummary> {
    let organisation = context.organisation;
    let past: Vec<&Event> = organisation.events.iter().filter(|event| event.date <= organisation.as_of).collect();
    let mut found = Vec::new();
    for &kind in EventType::ALL {
        let of_kind: Vec<&Event> = past.iter().copied().filter(|event| event.kind == kind).collect();
        found.extend(summary(context, kind, "any", &of_kind));
        for &topic in Topic::ALL {
            let about: Vec<&Event> = of_kind.iter().copied().filter(|event| event.topics.contains(&topic)).collect();
            found.extend(summary(context, kind, topic.id(), &about));
        }
    }
    found
}

fn summary(context: &Context<'_>, kind: EventType, topic: &'static str, events: &[&Event]) -> Option<EventSummary> {
    let days_ago = |event: &&Event| days_between(event.date, context.organisation.as_of);
    let with_top = events.iter().filter(|event| context.involves_top(event));
    Some(EventSummary {
        kind: Word::id(kind),
        topic,
        count: super::count(events.len()),
        days_ago: events.iter().map(days_ago).min()?,
        with_top_days_ago: with_top.map(days_ago).min().into(),
    })
}
