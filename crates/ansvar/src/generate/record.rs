//! The records of the organisation file as a made-up organisation writes them: the fields it uses, and no others.

use serde::Serialize;

/// Declares records whose empty optional fields are left out of the file.
macro_rules! records {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? })*) => {
        $($(#[$doc])* #[derive(Serialize, Default)]
        pub(super) struct $name {
            $(#[serde(skip_serializing_if = "super::record::Absent::is_absent")] pub(super) $field: $type,)*
        })*
    };
}

/// What is not written.
pub(super) trait Absent {
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Absent for String {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Absent for &str {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// The head of the file.
#[derive(Serialize)]
pub(super) struct Head<'h> {
    pub(super) id: &'h str,
    pub(super) name: &'h str,
    pub(super) kind: &'h str,
}

/// A word, a date or a short text that does not differ from record to record.
type Word = &'static str;

records! {
    /// A unit.
    Unit { id: String, name: String, kind: Word, parent: String, operation: Word }
    /// A role.
    Role { id: String, title: Word, unit: String, level: Word, functions: Vec<Word>, mandate: Option<Decision>, budget: Option<u64> }
    /// A decision on a role.
    Decision { decided_by: Word, decided_on: Word }
    /// A person.
    Person { id: String }
    /// An assignment.
    Assignment { role: String, person: String, share: Option<u64>, kind: Word, from: Word, to: Word }
    /// A group.
    Group { id: String, name: String, kind: Word, convenor: String, chair: String, members: Vec<String>, interval: Word, last_met: Word }
    /// A reporting line.
    Line { from: String, to: String, form: Word, condition: Word }
    /// An escalation.
    Escalation { from: String, to: String, condition: Word, within: Word, when_needed: Option<bool> }
    /// Working together.
    WorksWith { from: String, to: String, kind: Word }
    /// A duty.
    Duty { id: String, title: Word, holder: Vec<String>, kind: Word, object: String, area: Word, side: Word, topic: Word, interval: Word }
    /// A document.
    Document {
        id: String, r#type: Word, title: String, decided_by: String, decided_on: Word, maintained_by: String,
        part_of: Word, covers: Vec<String>, contents: Vec<Word>, topics: Vec<Word>, audience: Word, communicated_on: Word,
        interval: Word, revised_on: Word,
    }
    /// A plan.
    Plan { id: String, title: String, kind: Word, maintained_by: String, updated_on: Word, items: Vec<PlanItem> }
    /// An item of a plan.
    PlanItem {
        id: String, goal: Word, activity: Word, cost: Option<u64>, responsible: String, performer: String, start: Word,
        end: Word, status: Word, follows: Word,
    }
    /// An information asset.
    Asset {
        id: String, name: String, unit: String, owner: Vec<String>, classes: Option<Classes>, classified_on: Word,
        personal_data: Option<bool>, archive_class: Word, measures: Vec<String>, access: Vec<String>, system: String,
    }
    /// The classes of an asset.
    Classes { confidentiality: Option<u64>, integrity: Option<u64>, availability: Option<u64>, traceability: Option<u64> }
    /// A system.
    System {
        id: String, name: String, unit: String, kind: Word, owner: Vec<String>, manager: String, critical: Option<bool>,
        level: Option<u64>, run_by: String, holds: Vec<String>, links: Vec<String>, acquired_on: Word, introduced_on: Word,
    }
    /// A process.
    Process { id: String, name: String, unit: String, owner: Vec<String>, critical: Option<bool>, depends_on: Vec<String>, continuity_plan: String }
    /// An agreement.
    Agreement {
        id: String, supplier: String, ordering_party: String, clauses: Vec<Word>, form: Word, incident_contact: Word,
        from: Word, to: Word,
    }
    /// A risk.
    Risk {
        id: String, title: String, owner: Vec<String>, likelihood: Option<u64>, consequence: Option<u64>, status: Word,
        measure: String, analysed_by: Vec<String>, reported_to: String, concerns: Vec<String>,
    }
    /// An incident.
    Incident {
        id: String, severity: Word, detected_at: Word, reported_by: String, unit: String, reports: Vec<Report>,
        tags: Vec<Word>, consulted: Vec<String>, measures: Vec<String>, personal_data: Option<bool>, systems: Vec<String>,
    }
    /// A report of an incident.
    Report { to: String, at: Word, by: String }
    /// An event.
    Event {
        id: String, r#type: Word, date: Word, about: Vec<String>, by: Vec<String>, participants: Vec<String>,
        recipients: Vec<String>, inputs: Vec<String>, results_in: Vec<String>, contents: Vec<Word>, topics: Vec<Word>,
    }
    /// A right of access.
    Access { id: String, system: String, person: String, approved_by: String, approved_on: Word, ended_on: Word }
}
