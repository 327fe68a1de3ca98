//! Documents: policies, guidelines, routines, methods, plans, budgets and registers.

use jiff::civil::Date;

use crate::few::Few;
use crate::id::{DocumentId, ProcessId, SystemId, UnitId};
use crate::origin::Origin;
use crate::reference::{Actor, Party};
use crate::time::Interval;
use crate::vocabulary::{Content, DocumentType, Topic};
use crate::written_id::Id;

/// A decision on a document by one organisation, when several share it (003 §2.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentDecision {
    /// The other organisation; this one when absent.
    pub organisation: Option<Box<str>>,
    /// Who decided.
    pub by: Party,
    /// When.
    pub on: Date,
}

/// What a document applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Covered {
    /// A unit and what is below it, companies apart.
    Unit(UnitId),
    /// A system.
    System(SystemId),
    /// A process.
    Process(ProcessId),
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The written id.
    pub id: Id,
    /// What type of document this is.
    pub kind: DocumentType,
    /// Its title.
    pub title: Option<Box<str>>,
    /// Who decided it.
    pub decided_by: Option<Party>,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// Decisions by several organisations.
    pub decisions: Vec<DocumentDecision>,
    /// Who keeps it up to date.
    pub maintained_by: Few<Actor>,
    /// The document it is part of or follows from.
    pub part_of: Option<DocumentId>,
    /// What it applies to. Companies are inside only when named.
    pub covers: Few<Covered>,
    /// What it takes up.
    pub contents: Few<Content>,
    /// What it is about, as far as rules ask.
    pub topics: Few<Topic>,
    /// Whom it is for.
    pub audience: Option<Box<str>>,
    /// When it was made known.
    pub communicated_on: Option<Date>,
    /// How often what it prescribes is to be done.
    pub interval: Option<Interval>,
    /// When it was last revised.
    pub revised_on: Option<Date>,
    /// When the revision under way ends.
    pub revision_ends: Option<Date>,
    /// A record number.
    pub reference: Option<Box<str>>,
    /// Where it was read.
    pub origin: Origin,
}
