//! People, their assignments to roles, and their access rights. No personal data is needed.

use jiff::civil::Date;

use crate::id::{PersonId, RoleId, SystemId};
use crate::origin::Origin;
use crate::rare::{Rare, Seldom};
use crate::reference::Party;
use crate::time::Period;
use crate::vocabulary::AssignmentKind;
use crate::written_id::Id;

/// Somebody who can fill roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The written id.
    pub id: Id,
    /// A label to show instead of the id; need not be a name.
    pub label: Option<Box<str>>,
    /// When the person is employed.
    pub employed: Period,
    /// Where it was read.
    pub origin: Origin,
}

/// A person filling a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The id, `assignment:role->person` unless written.
    pub id: Id,
    /// The role that is filled.
    pub role: RoleId,
    /// Who fills it.
    pub person: PersonId,
    /// Percent of full time, 0 to 100.
    pub share: Option<u8>,
    /// Ordinary or deputy.
    pub kind: AssignmentKind,
    /// When it holds.
    pub period: Period,
    /// What is noted of it beside.
    pub note: Rare<AssignmentNote>,
    /// Where it was read.
    pub origin: Origin,
}

/// What is noted of an assignment beside who fills which role, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssignmentNote {
    /// Another organisation that the assignment is for, when a person is shared (003 §2.5).
    pub organisation: Option<Box<str>>,
    /// A decision or record number.
    pub reference: Option<Box<str>>,
}

impl Seldom for AssignmentNote {
    const NOTHING: &'static Self = &Self { organisation: None, reference: None };
}

/// A person's right to use a system (004).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessRight {
    /// The written id.
    pub id: Id,
    /// The system.
    pub system: SystemId,
    /// Who holds the right.
    pub person: PersonId,
    /// Who approved it.
    pub approved_by: Option<Party>,
    /// When it was approved.
    pub approved_on: Option<Date>,
    /// When it was cancelled.
    pub ended_on: Option<Date>,
    /// Where it was read.
    pub origin: Origin,
}

impl Person {
    /// A person that only has an id.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self { id, label: None, employed: Period::default(), origin: Origin::NOWHERE }
    }
}

impl Assignment {
    /// An ordinary assignment without dates or share.
    #[must_use]
    pub fn new(id: Id, role: RoleId, person: PersonId) -> Self {
        Self {
            id,
            role,
            person,
            share: None,
            kind: AssignmentKind::Ordinary,
            period: Period::default(),
            note: Rare::default(),
            origin: Origin::NOWHERE,
        }
    }
}
