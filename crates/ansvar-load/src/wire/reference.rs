//! References as written: each knows by its type which kinds it may point to.

use std::marker::PhantomData;

use ansvar_model::{
    AccessId, Actor, AgreementId, AssetId, AssignmentId, CompetencePlan, Counterpart, Covered, DelegationId,
    Dependency, DocumentId, DutyId, EntityRef, EscalationId, EventId, ExceptionId, Follows, Function, GroupId, Holder,
    IncidentId, InterestId, Kind, LineId, Link, Party, PersonId, PlanId, PlanItemId, ProcessId, RiskId, RoleId,
    SystemId, UnitId, WaiverId, Word, WorksWithId,
};
use serde_json::{Value, json};

use super::schema::{ID_PATTERN, Schemas};
use super::{Read, Reader, Reference};
use crate::message::Expected;
use crate::names::Lookup;
use crate::problem::Span;
use crate::pull::Pull;
use crate::tree::Node;

/// What a reference may point to.
pub(crate) trait Target: Sized + 'static {
    /// The kinds it may point to.
    const KINDS: &'static [Kind];

    /// Narrows an entity; `None` when it is of another kind.
    fn narrow(entity: EntityRef) -> Option<Self>;

    /// What a word stands for that may be written in place of an id. An id of the file goes before a word.
    fn word(_text: &str) -> Option<Self> {
        None
    }

    /// All such words.
    fn words() -> Vec<&'static str> {
        Vec::new()
    }
}

/// A target of one kind: an entity that records give ids to.
pub(crate) trait Entity: Target {
    /// The kind.
    const KIND: Kind;
}

/// A reference to an id.
pub(crate) struct Ref<'t, T> {
    pub(crate) text: &'t str,
    pub(crate) span: Span,
    target: PhantomData<fn() -> T>,
}

impl<T: Target> Ref<'_, T> {
    /// What it points to; `None` when that is not there, of another kind, or left out. Nothing is reported here.
    #[inline]
    pub(crate) fn resolve(&self, names: &impl Lookup) -> Option<T> {
        let found = names.entity(self.text).and_then(T::narrow).or_else(|| T::word(self.text));
        if found.is_none() {
            names.miss();
        }
        found
    }
}

impl<'t, T: Target> Read<'t> for Ref<'t, T> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let text = reader.text(node, Expected::Id)?;
        if T::word(text).is_none() {
            reader.references.push(Reference { text, span: node.span, kinds: T::KINDS, words: T::words });
        }
        Some(Self { text, span: node.span, target: PhantomData })
    }

    #[inline]
    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        let text = pull.words()?;
        let end = pull.place();
        Some(Self { text, span: Span::new(end - text.len() - 2, end), target: PhantomData })
    }

    fn schema(_: &mut Schemas) -> Value {
        let kinds: Vec<_> = T::KINDS.iter().map(|kind| kind.id()).collect();
        let pattern = if T::KINDS.contains(&Kind::Line) {
            "^[a-z0-9]\\S*$".to_owned()
        } else if T::KINDS.contains(&Kind::PlanItem) {
            format!("{}(/{})?$", ID_PATTERN.trim_end_matches('$'), ID_PATTERN.trim_matches(['^', '$']))
        } else {
            ID_PATTERN.to_owned()
        };
        let reference = json!({"type": "string", "pattern": pattern, "x-ansvar-reference": kinds});
        let words = T::words();
        if words.is_empty() { reference } else { json!({"anyOf": [reference, {"enum": words}]}) }
    }
}

macro_rules! handles {
    ($($handle:ident = $kind:ident;)+) => {$(
        impl Target for $handle {
            const KINDS: &'static [Kind] = &[Kind::$kind];

            fn narrow(entity: EntityRef) -> Option<Self> {
                match entity {
                    EntityRef::$kind(handle) => Some(handle),
                    _ => None,
                }
            }
        }

        impl Entity for $handle {
            const KIND: Kind = Kind::$kind;
        }
    )+};
}

handles! {
    UnitId = Unit; RoleId = Role; PersonId = Person; AssignmentId = Assignment; GroupId = Group; LineId = Line;
    EscalationId = Escalation; WorksWithId = WorksWith; DelegationId = Delegation; DutyId = Duty;
    DocumentId = Document; PlanId = Plan; PlanItemId = PlanItem; AssetId = Asset; SystemId = System;
    ProcessId = Process; AgreementId = Agreement; RiskId = Risk; IncidentId = Incident; EventId = Event;
    AccessId = Access; InterestId = Interest; WaiverId = Waiver; ExceptionId = Exception;
}

macro_rules! choices {
    ($($target:ty { $($kind:ident => $made:expr),+ })+) => {$(
        impl Target for $target {
            const KINDS: &'static [Kind] = &[$(Kind::$kind),+];

            fn narrow(entity: EntityRef) -> Option<Self> {
                match entity {
                    $(EntityRef::$kind(handle) => Some($made(handle)),)+
                    _ => None,
                }
            }
        }
    )+};
}

choices! {
    Actor { Role => Actor::Role, Group => Actor::Group, Unit => Actor::Unit }
    Holder { Role => Holder::Role, Group => Holder::Group }
    Party { Role => Party::Role, Group => Party::Group, Unit => Party::Unit, Person => Party::Person }
    Covered { Unit => Covered::Unit, System => Covered::System, Process => Covered::Process }
    Follows { PlanItem => Follows::Item, Plan => Follows::Plan }
    CompetencePlan { PlanItem => CompetencePlan::Item, Document => CompetencePlan::Document }
    Dependency {
        System => Dependency::System, Unit => Dependency::Unit, Process => Dependency::Process,
        Asset => Dependency::Asset
    }
}

/// What is done about a risk or protects information: a plan item or a document.
pub(crate) struct Measure(pub(crate) EntityRef);

/// What was done about an incident: a plan item, a document or an event.
pub(crate) struct IncidentMeasure(pub(crate) EntityRef);

/// What a waiver or an exception is about: anything but other waivers and exceptions.
pub(crate) struct Subject(pub(crate) EntityRef);

macro_rules! some_kinds {
    ($($target:ident = [$($kind:ident),+];)+) => {$(
        impl Target for $target {
            const KINDS: &'static [Kind] = &[$(Kind::$kind),+];

            fn narrow(entity: EntityRef) -> Option<Self> {
                Self::KINDS.contains(&entity.kind()).then_some(Self(entity))
            }
        }
    )+};
}

some_kinds! {
    Measure = [PlanItem, Document];
    IncidentMeasure = [PlanItem, Document, Event];
    Subject = [
        Organisation, Unit, Role, Person, Assignment, Group, Line, Escalation, WorksWith, Delegation, Duty, Document,
        Plan, PlanItem, Asset, System, Process, Agreement, Risk, Incident, Event, Access, Interest
    ];
}

impl Target for EntityRef {
    const KINDS: &'static [Kind] = Self::KINDS;

    fn narrow(entity: EntityRef) -> Option<Self> {
        Some(entity)
    }
}

impl Target for Link {
    const KINDS: &'static [Kind] = &[Kind::System];

    fn narrow(entity: EntityRef) -> Option<Self> {
        SystemId::narrow(entity).map(Self::System)
    }

    fn word(text: &str) -> Option<Self> {
        (text == "internet").then_some(Self::Internet)
    }

    fn words() -> Vec<&'static str> {
        vec!["internet"]
    }
}

impl Target for Counterpart {
    const KINDS: &'static [Kind] = Actor::KINDS;

    fn narrow(entity: EntityRef) -> Option<Self> {
        <Actor as Target>::narrow(entity).map(Self::Named)
    }

    fn word(text: &str) -> Option<Self> {
        if text == "unstated" { Some(Self::Unstated) } else { Function::parse(text).map(Self::Function) }
    }

    fn words() -> Vec<&'static str> {
        Function::WORDS.iter().copied().chain(["unstated"]).collect()
    }
}
