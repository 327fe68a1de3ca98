//! Saved rows: what some entities were before a change, to be compared with what they are, or to be put back.

use jiff::civil::Date;

use crate::assessment::{Answer, Assessment};
use crate::id::{AnswerId, AssessmentId, EntityRef};
use crate::organisation::{List, Organisation};
use crate::refers::Refers;
use crate::vocabulary::{OrganisationKind, Recorded};

/// What some entities of an organisation were when they were saved.
///
/// ```
/// use ansvar_model::{Id, Organisation, OrganisationKind, Person, Saved};
/// use jiff::civil::date;
///
/// let mut made = Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
/// let kim = made.people.push(Person::new(Id::derived("kim")));
/// let (before, saved) = (made.clone(), Saved::of(&made, &[kim.into()]));
///
/// made.people[kim].label = Some("Kim".into());
/// let mio = made.people.push(Person::new(Id::derived("mio")));
/// made.people.remove(kim);
/// saved.put_back(&mut made, &[mio.into()]);
/// assert!(made.people[kim] == before.people[kim] && made.people.len() == 1);
/// ```
#[derive(Clone, Debug)]
pub struct Saved {
    head: Head,
    rows: Vec<Row>,
    answers: Vec<(AnswerId, Answer)>,
    assessments: Vec<(AssessmentId, Assessment)>,
}

/// What an organisation says of itself.
#[derive(Clone, Debug)]
struct Head {
    name: Box<str>,
    kind: OrganisationKind,
    as_of: Date,
    recorded: Vec<(List, Recorded)>,
}

/// Declares a row of any table, and what can be done with one.
macro_rules! rows {
    ($($kind:ident: $table:ident, $handle:ident, $row:ident;)+) => {
        /// A row of any table of an organisation file.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Row {
            $(#[doc = concat!("A row of `", stringify!($table), "`.")] $kind(crate::$handle, crate::$row),)+
        }

        impl Organisation {
            /// A copy of an entity's row; `None` when it is not there, and for the organisation itself and answers.
            #[must_use]
            pub fn row(&self, entity: EntityRef) -> Option<Row> {
                match entity {
                    $(EntityRef::$kind(at) => Some(Row::$kind(at, self.$table.find(at)?.clone())),)+
                    EntityRef::Organisation | EntityRef::Answer(_) | EntityRef::Assessment(_) => None,
                }
            }

            /// Whether an entity is there. O(1).
            #[must_use]
            pub fn contains(&self, entity: EntityRef) -> bool {
                match entity {
                    $(EntityRef::$kind(at) => self.$table.find(at).is_some(),)+
                    EntityRef::Answer(at) => self.answers.find(at).is_some(),
                    EntityRef::Assessment(at) => self.assessments.find(at).is_some(),
                    EntityRef::Organisation => true,
                }
            }

            fn put(&mut self, row: Row) {
                match row {
                    $(Row::$kind(at, row) => self.$table.restore(at, row),)+
                }
            }

            fn take_away(&mut self, entity: EntityRef) {
                match entity {
                    $(EntityRef::$kind(at) => { self.$table.remove(at); })+
                    EntityRef::Organisation | EntityRef::Answer(_) | EntityRef::Assessment(_) => {}
                }
            }
        }

        impl Row {
            /// The entity whose row it is.
            #[must_use]
            pub fn entity(&self) -> EntityRef {
                match self {
                    $(Self::$kind(at, _) => EntityRef::$kind(*at),)+
                }
            }

            /// Takes out every reference to what is gone, as [`Refers::let_go`].
            pub fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
                match self {
                    $(Self::$kind(_, row) => row.let_go(is_gone),)+
                }
            }
        }
    };
}

rows! {
    Unit: units, UnitId, Unit;
    Role: roles, RoleId, Role;
    Person: people, PersonId, Person;
    Assignment: assignments, AssignmentId, Assignment;
    Group: groups, GroupId, Group;
    Line: lines, LineId, ReportingLine;
    Escalation: escalations, EscalationId, Escalation;
    WorksWith: works_with, WorksWithId, WorksWith;
    Delegation: delegations, DelegationId, Delegation;
    Duty: duties, DutyId, Duty;
    Document: documents, DocumentId, Document;
    Plan: plans, PlanId, Plan;
    PlanItem: plan_items, PlanItemId, PlanItem;
    Asset: assets, AssetId, Asset;
    System: systems, SystemId, System;
    Process: processes, ProcessId, Process;
    Agreement: agreements, AgreementId, Agreement;
    Risk: risks, RiskId, Risk;
    Incident: incidents, IncidentId, Incident;
    Event: events, EventId, Event;
    Access: access, AccessId, AccessRight;
    Interest: interests, InterestId, Interest;
    Waiver: waivers, WaiverId, Waiver;
    Exception: exceptions, ExceptionId, Exception;
}

impl Saved {
    /// Copies what there is of some entities, and what the organisation says of itself.
    #[must_use]
    pub fn of(organisation: &Organisation, entities: &[EntityRef]) -> Self {
        let head = Head {
            name: organisation.name.clone(),
            kind: organisation.kind,
            as_of: organisation.as_of,
            recorded: organisation.recorded.clone(),
        };
        let mut saved = Self { head, rows: Vec::new(), answers: Vec::new(), assessments: Vec::new() };
        for &entity in entities {
            match entity {
                EntityRef::Answer(at) => {
                    saved.answers.extend(organisation.answers.find(at).map(|row| (at, row.clone())))
                }
                EntityRef::Assessment(at) => {
                    saved.assessments.extend(organisation.assessments.find(at).map(|row| (at, row.clone())));
                }
                _ => saved.rows.extend(organisation.row(entity)),
            }
        }
        saved
    }

    /// The rows of the organisation file, in the order they were asked for.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Makes everything what it was, and takes away what has been added since.
    pub fn put_back(self, organisation: &mut Organisation, added: &[EntityRef]) {
        added.iter().for_each(|&entity| organisation.take_away(entity));
        self.rows.into_iter().for_each(|row| organisation.put(row));
        self.answers.into_iter().for_each(|(at, row)| organisation.answers.restore(at, row));
        self.assessments.into_iter().for_each(|(at, row)| organisation.assessments.restore(at, row));
        let Head { name, kind, as_of, recorded } = self.head;
        (organisation.name, organisation.kind, organisation.as_of) = (name, kind, as_of);
        organisation.recorded = recorded;
    }
}
