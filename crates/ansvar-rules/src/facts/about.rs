//! Facts of what happened to an entity, as the entity itself sees it, and of what suppliers do and promise.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{Lay, facts, record};
use super::context::Context;
use super::known::{Known, PartyFacts};
use super::view::Part;
use ansvar_model::{AgreementId, DutyId, EntityRef, EventId, Party, SystemId, UnitId, days_between};

/// An event as the entity it was about sees it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct EventAboutFacts {
    /// The written id.
    pub id: String,
    /// `audit`, `risk_analysis` and so on.
    pub kind: &'static str,
    /// What it was about: topics.
    pub topics: Vec<&'static str>,
    /// What was taken up.
    pub contents: Vec<&'static str>,
    /// `minor` or `major`.
    pub impact: Known<&'static str>,
    /// Whole days since the day; negative when it is to come.
    pub days_ago: i64,
    /// Who did it.
    pub by: Vec<PartyFacts>,
    /// The functions of all who did it, prepared it or took part, over all roles that the same people fill.
    pub functions: Vec<&'static str>,
}

record!(EventAboutFacts: id, kind, topics, contents, impact, days_ago, by, functions);

/// A flow of information between two systems.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct FlowFacts {
    /// The other system.
    pub to: String,
    /// The functions of those who approved it: who did the events of type `approval` about both systems.
    pub approved_by: Vec<&'static str>,
}

record!(FlowFacts: to, approved_by);

/// What a unit supplies.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct SupplyFacts {
    /// Whether it runs a critical system, or a critical process depends on it.
    pub critical: bool,
    /// The systems it operates.
    pub systems: Vec<String>,
    /// The agreements with it that run today.
    pub agreements: Vec<SupplyAgreementFacts>,
    /// The duties towards it.
    pub duties: Vec<SupplyDutyFacts>,
    /// Events about it or about its running agreements.
    pub events: Vec<EventAboutFacts>,
}

record!(SupplyFacts: critical, systems, agreements, duties, events);

/// A running agreement as its supplier sees it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct SupplyAgreementFacts {
    /// The written id.
    pub id: String,
    /// What it states.
    pub clauses: Vec<&'static str>,
    /// Whether it says where incidents are reported.
    pub incident_contact: bool,
    /// Whole days since it began.
    pub began_days_ago: Known<i64>,
}

record!(SupplyAgreementFacts: id, clauses, incident_contact, began_days_ago);

/// A duty towards a supplier.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct SupplyDutyFacts {
    /// The written id.
    pub id: String,
    /// What the holder does.
    pub kind: &'static str,
    /// What it is about.
    pub topic: Known<&'static str>,
    /// Who holds it.
    pub holders: Vec<PartyFacts>,
}

record!(SupplyDutyFacts: id, kind, topic, holders);

facts! {
    EventAboutFacts of EventId, with context and at, the same for all: [] {
        let event = &context.organisation.events[at];
    } as {
        id => event.id.as_str(),
        kind: event.kind.id(),
        topics: event.topics.iter().map(|topic| topic.id()).collect(),
        contents: event.contents.iter().map(|content| content.id()).collect(),
        impact: event.impact.map(|impact| impact.id()).into(),
        days_ago: days_between(event.date, context.organisation.as_of),
        by => context.parties(&event.by),
        functions => context.functions_over_people(&context.parties_of_event(event)),
    }
}

impl EventAboutFacts {
    /// The events about any of some entities, by id.
    pub(crate) fn about<'c>(
        context: &'c Context<'c>,
        entities: impl IntoIterator<Item = EntityRef>,
    ) -> Vec<Part<'c, Self>> {
        context.events_about(entities).into_iter().map(|at| Part::of(context, at)).collect()
    }
}

impl FlowFacts {
    /// The flows that a system's links say there are, by the other system's id.
    pub(crate) fn from(context: &Context<'_>, at: SystemId) -> Vec<Self> {
        let flows = context.flows_from(at).into_iter().map(|other| {
            let approvals = context.approvals_of(at, other);
            let approvers: Vec<Party> =
                approvals.iter().flat_map(|&event| context.organisation.events[event].by.iter().copied()).collect();
            Self { to: context.text(other), approved_by: context.functions_over_people(&approvers).lay() }
        });
        flows.collect()
    }
}

facts! {
    SupplyFacts of UnitId, with context and at, the same for all: [] {
        let running = || context.agreements_with(at);
    } as {
        critical: context.supplies_critical(at),
        systems => context.run_by(at).iter().map(|&system| context.id(system)).collect::<Vec<_>>(),
        agreements => {
            let running = running();
            running.iter().map(|&agreement| Part::<SupplyAgreementFacts>::of(context, agreement)).collect::<Vec<_>>()
        },
        duties => {
            let duties = context.duties_towards(at).iter();
            duties.map(|&duty| Part::<SupplyDutyFacts>::of(context, duty)).collect::<Vec<_>>()
        },
        events => {
            let running = running();
            let about = std::iter::once(EntityRef::from(at)).chain(running.iter().map(|&agreement| agreement.into()));
            EventAboutFacts::about(context, about)
        },
    }
}

facts! {
    SupplyAgreementFacts of AgreementId, with context and at, the same for all: [] {
        let agreement = &context.organisation.agreements[at];
    } as {
        id => agreement.id.as_str(),
        clauses: agreement.clauses.iter().map(|clause| clause.id()).collect(),
        incident_contact: agreement.incident_contact.is_some(),
        began_days_ago: agreement.period.from.map(|day| days_between(day, context.organisation.as_of)).into(),
    }
}

facts! {
    SupplyDutyFacts of DutyId, with context and at, the same for all: [] {
        let duty = &context.organisation.duties[at];
    } as {
        id => duty.id.as_str(),
        kind: duty.kind.id(),
        topic: duty.topic.map(|topic| topic.id()).into(),
        holders => context.parties(&duty.holders),
    }
}
