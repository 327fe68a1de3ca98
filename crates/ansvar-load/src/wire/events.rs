//! Risks, incidents, events, interests, waivers and accepted deviations as written.

use ansvar_model::{
    Content, EntityRef, EventId, EventType, ExceptionId, Holder, Impact, IncidentId, IncidentSeverity, IncidentTag,
    InterestId, InterestKind, Party, RiskId, RiskStatus, SystemId, Topic, UnitId, WaiverId, WaiverOf,
};
use jiff::Timestamp;
use jiff::civil::Date;

use super::declare::record;
use super::list::Several;
use super::{IncidentMeasure, Measure, NewId, OneOrMany, Ref, Subject, Text, Whole};

record! {
    /// A risk that somebody owns.
    Risk<'t> {
        /// Its id.
        id: NewId<'t, RiskId>,
        /// What it is called.
        title: Text<'t>,
        /// Its owner: one or a list.
        owner: OneOrMany<Ref<'t, Party>>,
        /// How likely it is, 1 to 5.
        likelihood: Option<Whole<1, 5>>,
        /// How bad it would be, 1 to 5.
        consequence: Option<Whole<1, 5>>,
        /// Where it stands.
        status: Option<RiskStatus>,
        /// What is done about it.
        measure: Option<Ref<'t, Measure>>,
        /// Who accepted it.
        accepted_by: Option<Ref<'t, Party>>,
        /// Who analysed it: one or a list.
        analysed_by: OneOrMany<Ref<'t, Party>>,
        /// Who has been told: one or a list.
        reported_to: OneOrMany<Ref<'t, Party>>,
        /// What it is about.
        concerns: Vec<Ref<'t, EntityRef>>,
    }
}

record! {
    /// An information security incident.
    Incident<'t> {
        /// Its id.
        id: NewId<'t, IncidentId>,
        /// How severe it is. Serious means high or critical.
        severity: Option<IncidentSeverity>,
        /// When it was detected.
        detected_at: Option<Timestamp>,
        /// Who reported it first.
        reported_by: Option<Ref<'t, Party>>,
        /// Where it happened.
        unit: Option<Ref<'t, UnitId>>,
        /// Who was told, and when.
        reports: Vec<Report<'t>>,
        /// What it touched.
        tags: Vec<IncidentTag>,
        /// Who was consulted.
        consulted: Vec<Ref<'t, Party>>,
        /// What was done about it.
        measures: Vec<Ref<'t, IncidentMeasure>>,
        /// Whether personal data was touched.
        personal_data: Option<bool>,
        /// The systems it touched.
        systems: Vec<Ref<'t, SystemId>>,
    }
}

record! {
    /// A report of an incident to somebody.
    Report<'t> {
        /// Who was told.
        to: Ref<'t, Party>,
        /// When.
        at: Timestamp,
        /// Who told.
        by: Option<Ref<'t, Party>>,
    }
}

record! {
    /// Something that happened on a day.
    Event<'t> {
        /// Its id.
        id: NewId<'t, EventId>,
        /// What happened.
        r#type: EventType,
        /// The day.
        date: Date,
        /// What it was about: entries of the file.
        about: Vec<Ref<'t, EntityRef>>,
        /// What it was about: topics that rules ask for.
        topics: Vec<Topic>,
        /// Who did it: one or a list.
        by: OneOrMany<Ref<'t, Party>>,
        /// Who prepared it: one or a list.
        prepared_by: OneOrMany<Ref<'t, Party>>,
        /// Who took part: one or a list.
        participants: OneOrMany<Ref<'t, Party>>,
        /// Who received the result: one or a list.
        recipients: OneOrMany<Ref<'t, Party>>,
        /// What it built on.
        inputs: Vec<Ref<'t, EntityRef>>,
        /// What came of it.
        results_in: Vec<Ref<'t, EntityRef>>,
        /// What was taken up.
        contents: Vec<Content>,
        /// How much it weighs.
        impact: Option<Impact>,
        /// How it ended.
        outcome: Option<Text<'t>>,
        /// A record number.
        r#ref: Option<Text<'t>>,
    }
}

record! {
    /// An interest that roles share or that sets them against each other.
    Interest<'t> {
        /// The id; `interest:a->b` when left out.
        id: Option<NewId<'t, InterestId>>,
        /// The roles and groups, two or more.
        between: Several<Ref<'t, Holder>>,
        /// What it is about.
        subject: Text<'t>,
        /// Shared or conflicting.
        kind: InterestKind,
        /// Who settles it.
        settled_by: Option<Ref<'t, Holder>>,
    }
}

record! {
    /// A signed statement that something was not needed.
    Waiver<'t> {
        /// The id; `waiver:of->about` when left out.
        id: Option<NewId<'t, WaiverId>>,
        /// What was not needed.
        of: WaiverOf,
        /// For what.
        about: Ref<'t, Subject>,
        /// Who signed.
        by: Ref<'t, Party>,
        /// When.
        on: Date,
        /// Why.
        reason: Text<'t>,
    }
}

record! {
    /// An accepted deviation from a rule: shown, never hidden, and it expires.
    Exception<'t> {
        /// The id; `exception:rule->subject` when left out.
        id: Option<NewId<'t, ExceptionId>>,
        /// The rule's id, such as `INC-03`.
        rule: Text<'t>,
        /// What the deviation is about.
        subject: Ref<'t, Subject>,
        /// Who accepted it.
        decided_by: Ref<'t, Party>,
        /// When.
        decided_on: Date,
        /// The last day it holds.
        until: Date,
        /// Why.
        reason: Text<'t>,
    }
}
