//! What rows refer to: asked for of any row, and taken out of it when what is referred to goes.

use crate::assessment::{Answer, Assessment, Evidence, GivenAnswer, Respondent};
use crate::document::{Covered, Document, DocumentDecision};
use crate::duty::{Counterpart, Duty};
use crate::event::{Event, Exception, Interest, Waiver};
use crate::group::Group;
use crate::id::{
    AssetId, DocumentId, DutyId, EntityRef, Kind, PersonId, PlanId, PlanItemId, ProcessId, RoleId, SystemId, UnitId,
};
use crate::kind_set::KindSet;
use crate::line::{Delegation, Escalation, ReportingLine, WorksWith};
use crate::person::{AccessRight, Assignment, Person};
use crate::plan::{Follows, Plan, PlanItem};
use crate::reference::{Actor, Holder, Party};
use crate::resource::{Agreement, Asset, Dependency, Link, Process, System};
use crate::risk::{Incident, IncidentReport, Risk};
use crate::role::{Competence, CompetencePlan, DecisionRecord, Role, Terms};
use crate::unit::Unit;

/// Something that may refer to entities of its organisation: a row of a table, or a part of one.
///
/// ```
/// use ansvar_model::{EntityRef, Handle, Id, Refers, Role, RoleId, UnitId};
///
/// let unit = UnitId::at(0);
/// let mut role = Role { unit: Some(unit), ..Role::new(Id::derived("ciso"), "Samordnare", []) };
/// let mut found = Vec::new();
/// role.each_reference(&mut |entity| found.push(entity));
/// assert_eq!(found, [EntityRef::Unit(unit)]);
/// assert!(role.let_go(&|entity| entity == EntityRef::Unit(unit)), "a role can do without a unit");
/// assert_eq!(role.unit, None);
/// ```
pub trait Refers {
    /// The kinds that it may refer to.
    const KINDS: KindSet;

    /// Visits every reference, as often as it is there.
    fn each_reference(&self, visit: &mut impl FnMut(EntityRef));

    /// Takes out every reference to what is gone. `false` when it cannot be without one of them, and so goes too; what is
    /// left of it is then of no use. A part of a list that cannot be without a reference goes alone.
    fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool;
}

impl<T: Refers> Refers for Option<T> {
    const KINDS: KindSet = T::KINDS;

    fn each_reference(&self, visit: &mut impl FnMut(EntityRef)) {
        self.iter().for_each(|one| one.each_reference(visit));
    }

    fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
        if self.as_mut().is_some_and(|one| !one.let_go(is_gone)) {
            *self = None;
        }
        true
    }
}

impl<T: Refers> Refers for Vec<T> {
    const KINDS: KindSet = T::KINDS;

    fn each_reference(&self, visit: &mut impl FnMut(EntityRef)) {
        self.iter().for_each(|one| one.each_reference(visit));
    }

    fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
        self.retain_mut(|one| one.let_go(is_gone));
        true
    }
}

/// References themselves.
macro_rules! references {
    ($($reference:ty: $kinds:expr;)+) => {$(
        impl Refers for $reference {
            const KINDS: KindSet = KindSet::of($kinds);

            #[inline]
            fn each_reference(&self, visit: &mut impl FnMut(EntityRef)) {
                visit((*self).into());
            }

            #[inline]
            fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
                !is_gone((*self).into())
            }
        }
    )+};
}

references! {
    EntityRef: Kind::ALL; Actor: Actor::KINDS; Holder: Holder::KINDS; Party: Party::KINDS;
    UnitId: &[Kind::Unit]; RoleId: &[Kind::Role]; PersonId: &[Kind::Person]; DutyId: &[Kind::Duty];
    DocumentId: &[Kind::Document]; PlanId: &[Kind::Plan]; PlanItemId: &[Kind::PlanItem]; AssetId: &[Kind::Asset];
    SystemId: &[Kind::System]; ProcessId: &[Kind::Process];
}

/// References to a few kinds, or words in their place.
macro_rules! choices {
    ($($name:ident($kinds:expr) { $($variant:ident),+ $(; $word:pat)* })+) => {$(
        impl Refers for $name {
            const KINDS: KindSet = KindSet::of($kinds);

            fn each_reference(&self, visit: &mut impl FnMut(EntityRef)) {
                match self {
                    $(Self::$variant(target) => visit((*target).into()),)+
                    $($word => {})*
                }
            }

            fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
                match self {
                    $(Self::$variant(target) => !is_gone((*target).into()),)+
                    $($word => true,)*
                }
            }
        }
    )+};
}

choices! {
    Covered(&[Kind::Unit, Kind::System, Kind::Process]) { Unit, System, Process }
    Follows(&[Kind::PlanItem, Kind::Plan]) { Item, Plan }
    CompetencePlan(&[Kind::PlanItem, Kind::Document]) { Item, Document }
    Dependency(&[Kind::System, Kind::Unit, Kind::Process, Kind::Asset]) { System, Unit, Process, Asset }
    Link(&[Kind::System]) { System; Self::Internet }
    Counterpart(Actor::KINDS) { Named; Self::Function(_); Self::Unstated }
}

/// What the type of a field may refer to.
const fn kinds_of<R, F: Refers>(_: fn(&R) -> &F) -> KindSet {
    F::KINDS
}

/// Rows and parts of rows: the fields that hold references.
macro_rules! rows {
    ($($row:ident { $($field:ident),+ })+) => {$(
        impl Refers for $row {
            const KINDS: KindSet = KindSet::of(&[])$(.union(kinds_of(|row: &Self| &row.$field)))+;

            fn each_reference(&self, visit: &mut impl FnMut(EntityRef)) {
                $(self.$field.each_reference(visit);)+
            }

            fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
                // Every field is looked at: what goes in one must not stay in another.
                true $(& self.$field.let_go(is_gone))+
            }
        }
    )+};
}

rows! {
    Unit { parent }
    Role { unit, terms }
    Terms { mandate, time, competence }
    DecisionRecord { decided_by }
    Competence { plan }
    Assignment { role, person }
    AccessRight { system, person, approved_by }
    Group { convenor, chair, leader, members }
    ReportingLine { from, to }
    Escalation { from, to }
    WorksWith { from, to }
    Delegation { from, to, duty }
    Duty { holders, counterpart }
    Document { decided_by, decisions, maintained_by, part_of, covers }
    DocumentDecision { by }
    Plan { maintained_by, items }
    PlanItem { plan, responsible, performer, follows }
    Asset { unit, owners, measures, access, system }
    System { unit, owners, managers, run_by, holds, links }
    Process { unit, owners, depends_on, continuity_plan }
    Agreement { supplier, ordering_party }
    Risk { owners, measure, accepted_by, analysed_by, reported_to, concerns }
    Incident { reported_by, unit, reports, consulted, measures, systems }
    IncidentReport { to, by }
    Event { about, by, prepared_by, participants, recipients, inputs, results_in }
    Waiver { about, by }
    Exception { subject, decided_by }
    Answer { given }
    GivenAnswer { evidence, by }
    Evidence { entity }
    Assessment { respondents }
}

impl Refers for Person {
    const KINDS: KindSet = KindSet::of(&[]);

    fn each_reference(&self, _: &mut impl FnMut(EntityRef)) {}

    fn let_go(&mut self, _: &impl Fn(EntityRef) -> bool) -> bool {
        true
    }
}

impl Refers for Respondent {
    const KINDS: KindSet = KindSet::of(Party::KINDS);

    fn each_reference(&self, visit: &mut impl FnMut(EntityRef)) {
        if let Self::Party { party, .. } = self {
            party.each_reference(visit);
        }
    }

    /// A respondent stays under the id that was given, whatever becomes of the party.
    fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
        if let Self::Party { party, .. } = self { party.let_go(is_gone) } else { true }
    }
}

impl Refers for Interest {
    const KINDS: KindSet = KindSet::of(Holder::KINDS);

    fn each_reference(&self, visit: &mut impl FnMut(EntityRef)) {
        self.between.each_reference(visit);
        self.settled_by.each_reference(visit);
    }

    fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
        let Self { between, settled_by, .. } = self;
        between.let_go(is_gone) & settled_by.let_go(is_gone) & (between.len() >= 2)
    }
}
