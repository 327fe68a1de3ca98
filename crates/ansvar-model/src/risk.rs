//! Risks and incidents.

use jiff::Timestamp;

use crate::few::Few;
use crate::id::{EntityRef, SystemId, UnitId};
use crate::origin::Origin;
use crate::reference::Party;
use crate::vocabulary::{IncidentSeverity, IncidentTag, RiskStatus};
use crate::written_id::Id;

/// A risk that somebody owns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    /// The written id.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// Its owners; there should be exactly one (002 §7.1).
    pub owners: Few<Party>,
    /// 1 to 5.
    pub likelihood: Option<u8>,
    /// 1 to 5.
    pub consequence: Option<u8>,
    /// Where it stands.
    pub status: Option<RiskStatus>,
    /// What is done about it: a plan item or a document.
    pub measure: Option<EntityRef>,
    /// Who accepted it.
    pub accepted_by: Option<Party>,
    /// Who analysed it.
    pub analysed_by: Few<Party>,
    /// Who has been told.
    pub reported_to: Few<Party>,
    /// What it is about.
    pub concerns: Few<EntityRef>,
    /// Where it was read.
    pub origin: Origin,
}

/// A report of an incident to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentReport {
    /// Who was told.
    pub to: Party,
    /// When.
    pub at: Timestamp,
    /// Who told.
    pub by: Option<Party>,
}

/// An information security incident (000 §Incidenthantering).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// The written id.
    pub id: Id,
    /// How severe it is.
    pub severity: Option<IncidentSeverity>,
    /// When it was detected.
    pub detected_at: Option<Timestamp>,
    /// Who reported it first.
    pub reported_by: Option<Party>,
    /// Where it happened.
    pub unit: Option<UnitId>,
    /// Who was told, and when.
    pub reports: Few<IncidentReport>,
    /// What it touched.
    pub tags: Few<IncidentTag>,
    /// Who was consulted.
    pub consulted: Few<Party>,
    /// What was done about it: plan items, documents and events.
    pub measures: Few<EntityRef>,
    /// Whether personal data was touched.
    pub personal_data: Option<bool>,
    /// The systems it touched.
    pub systems: Few<SystemId>,
    /// Where it was read.
    pub origin: Origin,
}

impl IncidentSeverity {
    /// Whether an incident of this severity is serious.
    #[must_use]
    pub const fn is_serious(self) -> bool {
        matches!(self, Self::High | Self::Critical)
    }
}
