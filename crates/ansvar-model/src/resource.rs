//! What is to be protected: information assets, systems, processes and the agreements they rest on.

use jiff::civil::Date;

use crate::few::Few;
use crate::id::{AssetId, DocumentId, EntityRef, ProcessId, SystemId, UnitId};
use crate::origin::Origin;
use crate::reference::{Actor, Party};
use crate::time::Period;
use crate::vocabulary::{AgreementForm, Clause, SystemKind};
use crate::written_id::Id;

/// How well information must be protected: 0 to 4 for each aspect (003 §2.6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes {
    /// Confidentiality, 0 to 4.
    pub confidentiality: Option<u8>,
    /// Integrity, 0 to 4.
    pub integrity: Option<u8>,
    /// Availability, 0 to 4.
    pub availability: Option<u8>,
    /// Traceability, 0 to 4.
    pub traceability: Option<u8>,
}

impl Classes {
    /// The highest class that is set.
    #[must_use]
    pub fn highest(self) -> Option<u8> {
        [self.confidentiality, self.integrity, self.availability, self.traceability].into_iter().flatten().max()
    }
}

/// A set of information that somebody owns (003 §2.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// The written id.
    pub id: Id,
    /// What it is called.
    pub name: Box<str>,
    /// The unit where it is handled.
    pub unit: Option<UnitId>,
    /// Its information owners; there should be exactly one.
    pub owners: Few<Actor>,
    /// Its classes, if it has been classified.
    pub classes: Option<Classes>,
    /// When it was classified.
    pub classified_on: Option<Date>,
    /// Whether it holds personal data.
    pub personal_data: Option<bool>,
    /// Its archival class, another thing than protection (002 §5.1).
    pub archive_class: Option<Box<str>>,
    /// What protects it: plan items and documents.
    pub measures: Few<EntityRef>,
    /// Who may see what protects it.
    pub access: Few<Party>,
    /// The system that holds it.
    pub system: Option<SystemId>,
    /// Where it was read.
    pub origin: Origin,
}

/// What a system is linked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// Another system.
    System(SystemId),
    /// The internet.
    Internet,
}

/// An IT system or an industrial control system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct System {
    /// The written id.
    pub id: Id,
    /// What it is called.
    pub name: Box<str>,
    /// The unit that uses it.
    pub unit: Option<UnitId>,
    /// IT or industrial control; `None` when nobody has said.
    pub kind: Option<SystemKind>,
    /// Its system owners.
    pub owners: Few<Actor>,
    /// Its system administrators (systemansvarig, 004).
    pub managers: Few<Actor>,
    /// Whether it is critical; `None` when nobody has assessed it.
    pub critical: Option<bool>,
    /// Its level of protection, 0 to 4.
    pub level: Option<u8>,
    /// Who operates it.
    pub run_by: Option<UnitId>,
    /// The information in it.
    pub holds: Few<AssetId>,
    /// What it is linked to.
    pub links: Few<Link>,
    /// When it was acquired.
    pub acquired_on: Option<Date>,
    /// When it was taken into use.
    pub introduced_on: Option<Date>,
    /// Where it was read.
    pub origin: Origin,
}

/// What a process depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dependency {
    /// A system.
    System(SystemId),
    /// A unit, such as a supplier.
    Unit(UnitId),
    /// Another process.
    Process(ProcessId),
    /// Information.
    Asset(AssetId),
}

/// Something the organisation does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// The written id.
    pub id: Id,
    /// What it is called.
    pub name: Box<str>,
    /// The unit that runs it.
    pub unit: Option<UnitId>,
    /// Who answers for it.
    pub owners: Few<Actor>,
    /// Whether it is critical; `None` when nobody has assessed it.
    pub critical: Option<bool>,
    /// What it cannot do without.
    pub depends_on: Few<Dependency>,
    /// The plan for when something is lost.
    pub continuity_plan: Option<DocumentId>,
    /// Where it was read.
    pub origin: Origin,
}

/// An agreement with a supplier (003 §2.10).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The written id.
    pub id: Id,
    /// The other party.
    pub supplier: UnitId,
    /// Who ordered.
    pub ordering_party: Option<Actor>,
    /// What it states.
    pub clauses: Few<Clause>,
    /// Whose form it is written on.
    pub form: Option<AgreementForm>,
    /// Where incidents are reported.
    pub incident_contact: Option<Box<str>>,
    /// When it runs.
    pub period: Period,
    /// Where it was read.
    pub origin: Origin,
}
