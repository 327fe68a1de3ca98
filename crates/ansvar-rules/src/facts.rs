//! Facts: what rules can see. One plain document per entity, with every field always present.
//!
//! [`Context`] answers the graph questions once; [`document`] lays one entity's facts down.

mod about;
mod answer;
mod column;
mod context;
mod document;
mod fact;
mod grouped;
mod held;
mod known;
mod line;
mod model;
mod organisation;
mod past;
mod person;
mod resource;
mod risk;
mod role;
mod steering;
mod unit;
mod view;

use std::sync::Arc;

use ansvar_model::{EntityRef, Kind, Organisation};
use schemars::{Schema, SchemaGenerator};

use crate::datum::Datum;
use column::Columns;
use fact::One;

pub use context::{Context, FactSettings, Lasting, Parts};
pub(crate) use context::{Touched, above};
pub(crate) use fact::{Fact, Sink};
pub(crate) use grouped::Map;
pub use model::{ModelFacts, StatedFacts};
pub(crate) use view::{Field, View};

/// The kinds of entities that rules can be about, in the order of the contract.
pub const SCOPES: &[Kind] = &[
    Kind::Organisation,
    Kind::Unit,
    Kind::Role,
    Kind::Person,
    Kind::Assignment,
    Kind::Group,
    Kind::Line,
    Kind::Escalation,
    Kind::Duty,
    Kind::Document,
    Kind::Plan,
    Kind::PlanItem,
    Kind::Asset,
    Kind::System,
    Kind::Process,
    Kind::Agreement,
    Kind::Risk,
    Kind::Incident,
    Kind::Event,
    Kind::Access,
    Kind::Interest,
    Kind::Answer,
    Kind::Assessment,
];

/// A count as rules see it.
pub(crate) fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// The fact document of an entity; `None` for kinds that rules are never about.
///
/// # Errors
/// When a document cannot be represented as JSON, which its types rule out.
pub fn document(context: &Context<'_>, entity: EntityRef) -> Result<Option<serde_json::Value>, serde_json::Error> {
    let facts = match entity {
        EntityRef::Organisation => serde_json::to_value(organisation::OrganisationFacts::of(context, ())),
        EntityRef::Unit(at) => serde_json::to_value(unit::UnitFacts::of(context, at)),
        EntityRef::Role(at) => serde_json::to_value(role::RoleFacts::of(context, at)),
        EntityRef::Person(at) => serde_json::to_value(person::PersonFacts::of(context, at)),
        EntityRef::Assignment(at) => serde_json::to_value(person::AssignmentFacts::of(context, at)),
        EntityRef::Group(at) => serde_json::to_value(line::GroupFacts::of(context, at)),
        EntityRef::Line(at) => serde_json::to_value(line::LineFacts::of(context, at)),
        EntityRef::Escalation(at) => serde_json::to_value(line::EscalationFacts::of(context, at)),
        EntityRef::Duty(at) => serde_json::to_value(line::DutyFacts::of(context, at)),
        EntityRef::Document(at) => serde_json::to_value(document::DocumentFacts::of(context, at)),
        EntityRef::Plan(at) => serde_json::to_value(document::PlanFacts::of(context, at)),
        EntityRef::PlanItem(at) => serde_json::to_value(document::PlanItemFacts::of(context, at)),
        EntityRef::Asset(at) => serde_json::to_value(resource::AssetFacts::of(context, at)),
        EntityRef::System(at) => serde_json::to_value(resource::SystemFacts::of(context, at)),
        EntityRef::Process(at) => serde_json::to_value(resource::ProcessFacts::of(context, at)),
        EntityRef::Agreement(at) => serde_json::to_value(resource::AgreementFacts::of(context, at)),
        EntityRef::Risk(at) => serde_json::to_value(risk::RiskFacts::of(context, at)),
        EntityRef::Incident(at) => serde_json::to_value(risk::IncidentFacts::of(context, at)),
        EntityRef::Event(at) => serde_json::to_value(risk::EventFacts::of(context, at)),
        EntityRef::Access(at) => serde_json::to_value(person::AccessFacts::of(context, at)),
        EntityRef::Interest(at) => serde_json::to_value(line::InterestFacts::of(context, at)),
        EntityRef::Answer(at) => serde_json::to_value(answer::AnswerFacts::of(context, at)),
        EntityRef::Assessment(at) => serde_json::to_value(answer::AssessmentFacts::of(context, at)),
        EntityRef::WorksWith(_) | EntityRef::Delegation(_) | EntityRef::Waiver(_) | EntityRef::Exception(_) => {
            return Ok(None);
        }
    };
    facts.map(Some)
}

/// The names of a scope's facts, and of those among them that are the same for all entities of the scope.
pub(crate) const fn columns_of(scope: Kind) -> (&'static [&'static str], &'static [&'static str]) {
    /// The names of one kind of facts.
    const fn names<'o, C: Columns<'o>>() -> (&'static [&'static str], &'static [&'static str]) {
        (C::NAMES, C::SAME)
    }
    match scope {
        Kind::Organisation => names::<organisation::OrganisationFacts>(),
        Kind::Unit => names::<unit::UnitFacts>(),
        Kind::Role => names::<role::RoleFacts>(),
        Kind::Person => names::<person::PersonFacts>(),
        Kind::Assignment => names::<person::AssignmentFacts>(),
        Kind::Group => names::<line::GroupFacts>(),
        Kind::Line => names::<line::LineFacts>(),
        Kind::Escalation => names::<line::EscalationFacts>(),
        Kind::Duty => names::<line::DutyFacts>(),
        Kind::Document => names::<document::DocumentFacts>(),
        Kind::Plan => names::<document::PlanFacts>(),
        Kind::PlanItem => names::<document::PlanItemFacts>(),
        Kind::Asset => names::<resource::AssetFacts>(),
        Kind::System => names::<resource::SystemFacts>(),
        Kind::Process => names::<resource::ProcessFacts>(),
        Kind::Agreement => names::<resource::AgreementFacts>(),
        Kind::Risk => names::<risk::RiskFacts>(),
        Kind::Incident => names::<risk::IncidentFacts>(),
        Kind::Event => names::<risk::EventFacts>(),
        Kind::Access => names::<person::AccessFacts>(),
        Kind::Interest => names::<line::InterestFacts>(),
        Kind::Answer => names::<answer::AnswerFacts>(),
        Kind::Assessment => names::<answer::AssessmentFacts>(),
        Kind::WorksWith | Kind::Delegation | Kind::Waiver | Kind::Exception => (&[], &[]),
    }
}

/// What stands below one fact of an entity, by the fact's place among those of its scope; `None` when there is nothing.
pub(crate) fn column<'o>(
    context: &'o Context<'o>,
    entity: EntityRef,
    place: usize,
    below: &[Arc<str>],
) -> Option<Datum<'o>> {
    let mut one = One::default();
    column_each(context, std::iter::once((0, entity)), place, below, &mut one);
    one.0
}

/// Puts down the same of some entities of one kind, each in its slot. The kind and the fact are looked up once.
pub(crate) fn column_each<'o>(
    context: &'o Context<'o>,
    entities: impl Iterator<Item = (usize, EntityRef)> + Clone,
    place: usize,
    below: &[Arc<str>],
    sink: &mut impl Sink<'o>,
) {
    macro_rules! put_each {
        ($($kind:ident: $facts:ty,)+) => {
            match entities.clone().next() {
                $(Some((_, EntityRef::$kind(_))) => {
                    let of_kind = |(slot, entity)| match entity {
                        EntityRef::$kind(at) => Some((slot, at)),
                        _ => None,
                    };
                    <$facts>::put_each(context, entities.filter_map(of_kind), place, below, sink);
                })+
                Some((slot, EntityRef::Organisation)) => {
                    let only = std::iter::once((slot, ()));
                    organisation::OrganisationFacts::put_each(context, only, place, below, sink);
                }
                Some((
                    _,
                    EntityRef::WorksWith(_)
                    | EntityRef::Delegation(_)
                    | EntityRef::Waiver(_)
                    | EntityRef::Exception(_),
                ))
                | None => {}
            }
        };
    }
    put_each! {
        Unit: unit::UnitFacts,
        Role: role::RoleFacts,
        Person: person::PersonFacts,
        Assignment: person::AssignmentFacts,
        Group: line::GroupFacts,
        Line: line::LineFacts,
        Escalation: line::EscalationFacts,
        Duty: line::DutyFacts,
        Document: document::DocumentFacts,
        Plan: document::PlanFacts,
        PlanItem: document::PlanItemFacts,
        Asset: resource::AssetFacts,
        System: resource::SystemFacts,
        Process: resource::ProcessFacts,
        Agreement: resource::AgreementFacts,
        Risk: risk::RiskFacts,
        Incident: risk::IncidentFacts,
        Event: risk::EventFacts,
        Access: person::AccessFacts,
        Interest: line::InterestFacts,
        Answer: answer::AnswerFacts,
        Assessment: answer::AssessmentFacts,
    }
}

/// The same document as [`document`], put together from the facts that rules ask for one at a time; slower.
#[must_use]
pub fn document_by_column(context: &Context<'_>, entity: EntityRef) -> Option<serde_json::Value> {
    let (names, _) = columns_of(entity.kind());
    let named = names.iter().enumerate().map(|(place, name)| {
        let datum = column(context, entity, place, &[])?;
        Some(((*name).to_owned(), datum.to_json()))
    });
    (!names.is_empty()).then(|| named.collect::<Option<_>>().map(serde_json::Value::Object)).flatten()
}

/// The entities of one kind that rules judge, in the order of the file. Answers that respondents disagree on claim
/// nothing, and are left out.
pub(crate) fn judged_of(organisation: &Organisation, scope: Kind) -> impl Iterator<Item = EntityRef> + '_ {
    organisation.entities_of(scope).filter(|&entity| match entity {
        EntityRef::Answer(at) => organisation.answers[at].is_settled(),
        _ => true,
    })
}

/// The same, in the order of their written ids.
#[must_use]
pub fn entities_of(organisation: &Organisation, scope: Kind) -> Vec<EntityRef> {
    let mut entities: Vec<EntityRef> = judged_of(organisation, scope).collect();
    entities.sort_by(|&a, &b| organisation.id_of(a).cmp(organisation.id_of(b)));
    entities
}

/// The schema of one scope's fact documents; `None` for kinds that rules are never about.
pub(crate) fn schema_of(scope: Kind, generator: &mut SchemaGenerator) -> Option<Schema> {
    let schema = match scope {
        Kind::Organisation => generator.subschema_for::<organisation::OrganisationFacts>(),
        Kind::Unit => generator.subschema_for::<unit::UnitFacts>(),
        Kind::Role => generator.subschema_for::<role::RoleFacts>(),
        Kind::Person => generator.subschema_for::<person::PersonFacts>(),
        Kind::Assignment => generator.subschema_for::<person::AssignmentFacts>(),
        Kind::Group => generator.subschema_for::<line::GroupFacts>(),
        Kind::Line => generator.subschema_for::<line::LineFacts>(),
        Kind::Escalation => generator.subschema_for::<line::EscalationFacts>(),
        Kind::Duty => generator.subschema_for::<line::DutyFacts>(),
        Kind::Document => generator.subschema_for::<document::DocumentFacts>(),
        Kind::Plan => generator.subschema_for::<document::PlanFacts>(),
        Kind::PlanItem => generator.subschema_for::<document::PlanItemFacts>(),
        Kind::Asset => generator.subschema_for::<resource::AssetFacts>(),
        Kind::System => generator.subschema_for::<resource::SystemFacts>(),
        Kind::Process => generator.subschema_for::<resource::ProcessFacts>(),
        Kind::Agreement => generator.subschema_for::<resource::AgreementFacts>(),
        Kind::Risk => generator.subschema_for::<risk::RiskFacts>(),
        Kind::Incident => generator.subschema_for::<risk::IncidentFacts>(),
        Kind::Event => generator.subschema_for::<risk::EventFacts>(),
        Kind::Access => generator.subschema_for::<person::AccessFacts>(),
        Kind::Interest => generator.subschema_for::<line::InterestFacts>(),
        Kind::Answer => generator.subschema_for::<answer::AnswerFacts>(),
        Kind::Assessment => generator.subschema_for::<answer::AssessmentFacts>(),
        Kind::WorksWith | Kind::Delegation | Kind::Waiver | Kind::Exception => return None,
    };
    Some(schema)
}
