//! Facts of the organisation as a whole: its functions, documents, events and duties at a glance.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{Lay, facts, record};
use super::context::Context;
use super::document::{DocumentFacts, PlanFacts};
use super::held::{CommitteeTaskFacts, DelegationFacts, ResponsibleFacts};
use super::known::{Known, LineEndFacts};
use super::view::Part;
use ansvar_model::{DutyId, EntityRef, Event, EventType, Function, RoleId, Topic, Word, days_between};

/// How many roles and lines a function names at most: there are functions that half of all roles have.
const NAMED: usize = 1_000;

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
    /// Whether it is known of every role of the organisation if somebody fills it. A role that nobody has said anything of
    /// may be vacant, and break a way that counts.
    pub staffing_known: bool,
    /// Every document.
    pub documents: Vec<DocumentFacts>,
    /// Every plan.
    pub plans: Vec<PlanFacts>,
    /// For each type of event, and each type with a topic, when it last happened. `topic` is `any` for all events of a type.
    pub events: Vec<EventSummary>,
    /// Units of its own that no policy covers, where there is a policy.
    pub left_out: Vec<super::steering::LeftOutFacts>,
    /// Every topic duties can have, with the duties about it.
    pub topics: Vec<TopicFacts>,
    /// Risk and vulnerability analyses of the IT environment: risk analyses on that topic about a system or an IT unit.
    pub it_analyses: Vec<ItAnalysisFacts>,
    /// Whose responsibility the duties that somebody holds are said to be: `management`, `operations`, or both.
    pub sides: Vec<&'static str>,
    /// How many of those duties do not say whose they are.
    pub sides_unsaid: i64,
    /// The obligatory areas that some committee or board is designated for.
    pub responsible: Vec<ResponsibleFacts>,
    /// Every delegation.
    pub delegations: Vec<DelegationFacts>,
    /// What officials carry out for committees.
    pub committee_tasks: Vec<CommitteeTaskFacts>,
    /// The number of units, roles and people recorded.
    pub counts: CountFacts,
    /// How many are employed today, and how many of them last took part in general training when; no names.
    pub general_training: TrainingFacts,
    /// Those who have left, and whether their working material was settled; no names.
    pub exits: Vec<ExitFacts>,
}

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

/// One function and the roles that have it. Of each kind of roles and of lines the first 1 000 by id are named.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
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

record!(FunctionFacts: function, roles, filled, accountable, vacant, lines);

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

/// The duties about one topic.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct TopicFacts {
    /// The topic.
    pub topic: &'static str,
    /// The duties about it.
    pub duties: Vec<TopicDuty>,
}

record!(TopicFacts: topic, duties);

/// A duty in short.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct TopicDuty {
    /// The duty's id.
    pub id: String,
    /// About what.
    pub object: Known<String>,
    /// What the holder does.
    pub kind: &'static str,
    /// Whose responsibility it is said to be: `management` or `operations`.
    pub side: Known<&'static str>,
    /// The holders' ids.
    pub holders: Vec<String>,
    /// The holders that are not known to be vacant.
    pub filled: Vec<String>,
}

record!(TopicDuty: id, object, kind, side, holders, filled);

/// How many there are.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
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

record!(CountFacts: units, roles, people, companies, administrations);

facts! {
    OrganisationFacts of (), with context and _at, the same for all: [] {
        let organisation = context.organisation;
        let units_of = |kind| super::count(organisation.units.iter().filter(|unit| unit.kind == kind).count());
    } as {
        id => organisation.id.as_str(),
        name => &*organisation.name,
        kind: organisation.kind.id(),
        functions => Function::ALL.iter().map(|&function| Part::<FunctionFacts>::of(context, function)).collect::<Vec<_>>(),
        staffing_known: context.staffing_known,
        documents => organisation.documents.handles().map(|at| Part::<DocumentFacts>::of(context, at)).collect::<Vec<_>>(),
        plans => organisation.plans.handles().map(|at| Part::<PlanFacts>::of(context, at)).collect::<Vec<_>>(),
        events: summaries(context),
        left_out: super::steering::LeftOutFacts::all(context),
        topics => Topic::ALL.iter().map(|&topic| Part::<TopicFacts>::of(context, topic)).collect::<Vec<_>>(),
        it_analyses: it_analyses(context),
        sides: super::held::sides(context),
        sides_unsaid: super::held::sides_unsaid(context),
        responsible: ResponsibleFacts::all(context),
        delegations =>
            context.delegations().into_iter().map(|at| Part::<DelegationFacts>::of(context, at)).collect::<Vec<_>>(),
        committee_tasks: CommitteeTaskFacts::all(context),
        counts: CountFacts {
            units: super::count(organisation.units.len()),
            roles: super::count(organisation.roles.len()),
            people: super::count(organisation.people.len()),
            companies: units_of(ansvar_model::UnitKind::Company),
            administrations: units_of(ansvar_model::UnitKind::Administration),
        },
        general_training: TrainingFacts::of(context),
        exits: context.exits().into_iter().map(|exit| ExitFacts::of(context, exit)).collect(),
    }
}

impl TrainingFacts {
    fn of(context: &Context<'_>) -> Self {
        let (employees, days) = context.general_training();
        let latest = days.iter().map(|(&day, &people)| TrainedFacts {
            days_ago: days_between(day, context.organisation.as_of),
            people: super::count(people),
        });
        Self { employees: super::count(*employees), latest: latest.collect() }
    }
}

impl ExitFacts {
    fn of(context: &Context<'_>, (day, material_settled): (jiff::civil::Date, bool)) -> Self {
        Self { days_ago: days_between(day, context.organisation.as_of), material_settled }
    }
}

facts! {
    FunctionFacts of Function, with context and function, the same for all: [] {
        let roles = context.roles_with(function);
        let ids = |wanted: &dyn Fn(RoleId) -> bool| {
            let wanted = roles.iter().filter(|&&role| wanted(role));
            wanted.take(NAMED).map(|&role| context.id(role)).collect::<Vec<_>>()
        };
    } as {
        function: function.id(),
        roles => ids(&|_| true),
        filled => ids(&|role| !context.staffing.is_vacant(role)),
        accountable => ids(&|role| !matches!(context.staffing_word(role), "vacant" | "deputy_only")),
        vacant => ids(&|role| context.staffing.is_vacant(role)),
        lines => roles.iter().flat_map(|&role| context.lines_from(role)).take(NAMED).collect::<Vec<_>>(),
    }
}

facts! {
    TopicFacts of Topic, with context and topic, the same for all: [] {
    } as {
        topic: topic.id(),
        duties => {
            let duties = context.duties_about(topic).iter().copied();
            duties.map(|at| Part::<TopicDuty>::of(context, at)).collect::<Vec<_>>()
        },
    }
}

facts! {
    TopicDuty of DutyId, with context and at, the same for all: [] {
        let duty = &context.organisation.duties[at];
        let holders = || duty.holders.iter().copied();
    } as {
        id => duty.id.as_str(),
        object => duty.object.as_deref(),
        kind: duty.kind.id(),
        side: duty.side.map(|side| side.id()).into(),
        holders => holders().map(|holder| context.id(EntityRef::from(holder))).collect::<Vec<_>>(),
        filled => {
            let filled = holders().filter(|&holder| !context.is_vacant(holder));
            filled.map(|holder| context.id(EntityRef::from(holder))).collect::<Vec<_>>()
        },
    }
}

/// Past risk and vulnerability analyses of the IT environment, by id.
fn it_analyses(context: &Context<'_>) -> Vec<ItAnalysisFacts> {
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
fn summaries(context: &Context<'_>) -> Vec<EventSummary> {
    let organisation = context.organisation;
    let mut past: BTreeMap<(EventType, Option<Topic>), Vec<&Event>> = BTreeMap::new();
    for event in organisation.events.iter().filter(|event| event.date <= organisation.as_of) {
        let mut topics = event.topics.clone();
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
