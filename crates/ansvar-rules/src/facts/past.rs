//! Facts of what has happened, at a glance: events by type and topic, analyses of the IT environment, training, exits.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{Lay, record};
use super::context::Context;
use super::known::Known;
use ansvar_model::{EntityRef, Event, EventType, Topic, Word, days_between};

/// General training, counted.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct TrainingFacts {
    /// People employed today.
    pub employees: i64,
    /// For each day on which some of them last took part: how many.
    pub latest: Vec<TrainedFacts>,
}

record!(TrainingFacts: employees, latest);

/// How many last took part on one day.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct TrainedFacts {
    /// Whole days since the day.
    pub days_ago: i64,
    /// How many people.
    pub people: i64,
}

record!(TrainedFacts: days_ago, people);

/// Somebody's exit.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct ExitFacts {
    /// Whole days since employment ended; since the exit was noted where that is not known.
    pub days_ago: i64,
    /// Whether an event of type `exit` says that working material was weeded out or kept.
    pub material_settled: bool,
}

record!(ExitFacts: days_ago, material_settled);

/// When something last happened.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct EventSummary {
    /// The type of event.
    pub kind: &'static str,
    /// The topic, or `any`.
    pub topic: &'static str,
    /// How many there have been, up to the day of the analysis.
    pub count: i64,
    /// Whole days since the latest.
    pub days_ago: i64,
    /// The latest; the first by id of those on one day.
    pub latest: String,
    /// Whether top management took part in the latest; known when somebody is said to have.
    pub top_took_part: Known<bool>,
    /// Whole days since the latest in which top management took part or which it received.
    pub with_top_days_ago: Known<i64>,
}

record!(EventSummary: kind, topic, count, days_ago, latest, top_took_part, with_top_days_ago);

/// A risk and vulnerability analysis of the IT environment.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct ItAnalysisFacts {
    /// The event's id.
    pub id: String,
    /// Whole days since the day.
    pub days_ago: i64,
    /// The functions of those who did it, over all roles that the same people fill.
    pub by_functions: Vec<&'static str>,
    /// Whether it built on the operations' requirements: it took up security requirements, or built on a document, on
    /// information or on a classification.
    pub from_requirements: bool,
}

record!(ItAnalysisFacts: id, days_ago, by_functions, from_requirements);

impl TrainingFacts {
    pub(super) fn of(context: &Context<'_>) -> Self {
        let (employees, days) = context.general_training();
        let latest = days.iter().map(|(&day, &people)| TrainedFacts {
            days_ago: days_between(day, context.organisation.as_of),
            people: super::count(people),
        });
        Self { employees: super::count(*employees), latest: latest.collect() }
    }
}

impl ExitFacts {
    pub(super) fn of(context: &Context<'_>, (day, material_settled): (jiff::civil::Date, bool)) -> Self {
        Self { days_ago: days_between(day, context.organisation.as_of), material_settled }
    }
}

/// Past risk and vulnerability analyses of the IT environment, by id.
pub(super) fn it_analyses(context: &Context<'_>) -> Vec<ItAnalysisFacts> {
    let organisation = context.organisation;
    let is_it = |entity: &EntityRef| match *entity {
        EntityRef::System(_) => true,
        EntityRef::Unit(unit) => organisation.units[unit].kind == ansvar_model::UnitKind::It,
        _ => false,
    };
    let states_requirements = |entity: &EntityRef| match *entity {
        EntityRef::Document(_) | EntityRef::Asset(_) => true,
        EntityRef::Event(event) => organisation.events[event].kind == EventType::Classification,
        _ => false,
    };
    let found = organisation.events.iter().filter(|event| {
        event.kind == EventType::RiskAnalysis
            && event.date <= organisation.as_of
            && event.topics.contains(&Topic::Rsa)
            && event.about.iter().any(is_it)
    });
    let mut analyses: Vec<ItAnalysisFacts> = found
        .map(|event| ItAnalysisFacts {
            id: event.id.to_string(),
            days_ago: days_between(event.date, organisation.as_of),
            by_functions: context.functions_over_people(&event.by).lay(),
            from_requirements: event.contents.contains(&ansvar_model::Content::SecurityRequirements)
                || event.inputs.iter().any(states_requirements),
        })
        .collect();
    analyses.sort_by(|a, b| a.id.cmp(&b.id));
    analyses
}

/// One summary per type that occurred, and per type and topic; in the order of the contract.
pub(super) fn summaries(context: &Context<'_>) -> Vec<EventSummary> {
    let organisation = context.organisation;
    let mut past: BTreeMap<(EventType, Option<Topic>), Vec<&Event>> = BTreeMap::new();
    for event in organisation.events.iter().filter(|event| event.date <= organisation.as_of) {
        let mut topics = event.topics.to_vec();
        topics.sort_unstable();
        topics.dedup();
        for topic in topics.into_iter().map(Some).chain([None]) {
            past.entry((event.kind, topic)).or_default().push(event);
        }
    }
    let topics = || Topic::ALL.iter().map(|&topic| (Some(topic), topic.id()));
    let kinds = EventType::ALL.iter();
    let all = kinds.flat_map(|&kind| std::iter::once((None, "any")).chain(topics()).map(move |topic| (kind, topic)));
    all.filter_map(|(kind, (topic, word))| summary(context, kind, word, past.get(&(kind, topic))?)).collect()
}

fn summary(context: &Context<'_>, kind: EventType, topic: &'static str, events: &[&Event]) -> Option<EventSummary> {
    let days_ago = |event: &&Event| days_between(event.date, context.organisation.as_of);
    let with_top = events.iter().filter(|event| context.involves_top(event));
    let latest = events.iter().min_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)))?;
    Some(EventSummary {
        kind: Word::id(kind),
        topic,
        count: super::count(events.len()),
        days_ago: days_ago(latest),
        latest: latest.id.to_string(),
        top_took_part: (!latest.participants.is_empty()).then(|| context.top_took_part(latest)).into(),
        with_top_days_ago: with_top.map(days_ago).min().into(),
    })
}
