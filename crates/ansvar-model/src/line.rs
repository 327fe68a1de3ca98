//! Lines between roles, groups and units: reporting, escalation, working relations and delegation.

use jiff::civil::Date;

use crate::id::DutyId;
use crate::origin::Origin;
use crate::reference::{Actor, Party};
use crate::time::Interval;
use crate::vocabulary::{Condition, LineForm, WorkKind};
use crate::written_id::Id;

/// A decided line of reporting on information security; says nothing about employment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportingLine {
    /// The id, `line:from->to` unless written.
    pub id: Id,
    /// Who reports.
    pub from: Actor,
    /// Who receives the report.
    pub to: Actor,
    /// Only formal lines count as reporting.
    pub form: LineForm,
    /// When there is a report.
    pub condition: Option<Condition>,
    /// How often.
    pub interval: Option<Interval>,
    /// Where it was read.
    pub origin: Origin,
}

/// Who is to be told, when something happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escalation {
    /// The id, `escalation:from->to` unless written.
    pub id: Id,
    /// Who tells.
    pub from: Actor,
    /// Who is told.
    pub to: Actor,
    /// What has to happen first.
    pub condition: Condition,
    /// The time it may take, in minutes.
    pub within_minutes: Option<i64>,
    /// Whether it is made only when needed; then it takes a report or a signed waiver (000 L80-81).
    pub when_needed: bool,
    /// Where it was read.
    pub origin: Origin,
}

/// Two that work together; never a reporting line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorksWith {
    /// The id, `works_with:from->to` unless written.
    pub id: Id,
    /// Who supports, advises or consults.
    pub from: Actor,
    /// Whom.
    pub to: Actor,
    /// In what way.
    pub kind: WorkKind,
    /// Where it was read.
    pub origin: Origin,
}

/// A task handed over; accountability stays with the one who delegates (003 §1.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// The id, `delegation:from->to` unless written.
    pub id: Id,
    /// Who delegates.
    pub from: Party,
    /// To whom.
    pub to: Party,
    /// Which duty.
    pub duty: Option<DutyId>,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// A decision or record number.
    pub reference: Option<Box<str>>,
    /// Where it was read.
    pub origin: Origin,
}

impl Condition {
    /// Whether a line under this condition is used when a serious incident happens.
    #[must_use]
    pub const fn carries_incidents(self) -> bool {
        matches!(self, Self::Continuous | Self::Immediate | Self::SeriousIncident)
    }
}

impl ReportingLine {
    /// A formal line without condition.
    #[must_use]
    pub fn new(id: Id, from: impl Into<Actor>, to: impl Into<Actor>) -> Self {
        Self {
            id,
            from: from.into(),
            to: to.into(),
            form: LineForm::Formal,
            condition: None,
            interval: None,
            origin: Origin::NOWHERE,
        }
    }
}

impl Escalation {
    /// An escalation that is always made.
    #[must_use]
    pub fn new(id: Id, from: impl Into<Actor>, to: impl Into<Actor>, condition: Condition) -> Self {
        Self {
            id,
            from: from.into(),
            to: to.into(),
            condition,
            within_minutes: None,
            when_needed: false,
            origin: Origin::NOWHERE,
        }
    }
}
