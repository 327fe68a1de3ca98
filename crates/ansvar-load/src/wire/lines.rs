//! Lines between roles, groups and units, and duties, as written.

use ansvar_model::{
    Actor, Area, Condition, Counterpart, DelegationId, DutyId, DutyKind, EscalationId, Holder, Interval, LineForm,
    LineId, Party, Side, Topic, WorkKind, WorksWithId,
};
use jiff::civil::Date;

use super::declare::record;
use super::{Minutes, NewId, OneOrMany, Ref, Text};

record! {
    /// A decided line of reporting on information security.
    Line<'t> {
        /// The id; `line:from->to` when left out.
        id: Option<NewId<'t, LineId>>,
        /// Who reports.
        from: Ref<'t, Actor>,
        /// Who receives the report.
        to: Ref<'t, Actor>,
        /// Formal (when left out), functional or informal. Only formal lines count as reporting.
        form: Option<LineForm>,
        /// When there is a report.
        condition: Option<Condition>,
        /// How often.
        interval: Option<Interval>,
    }
}

record! {
    /// Who is to be told when something happens.
    Escalation<'t> {
        /// The id; `escalation:from->to` when left out.
        id: Option<NewId<'t, EscalationId>>,
        /// Who tells.
        from: Ref<'t, Actor>,
        /// Who is told.
        to: Ref<'t, Actor>,
        /// What has to happen first.
        condition: Condition,
        /// The time it may take, such as `PT1H`.
        within: Option<Minutes>,
        /// Whether it is made only when needed (no, when left out).
        when_needed: Option<bool>,
    }
}

record! {
    /// Two that work together; never a reporting line.
    WorksWith<'t> {
        /// The id; `works_with:from->to` when left out.
        id: Option<NewId<'t, WorksWithId>>,
        /// Who supports, advises or consults.
        from: Ref<'t, Actor>,
        /// Whom.
        to: Ref<'t, Actor>,
        /// In what way.
        kind: WorkKind,
    }
}

record! {
    /// A task handed over; accountability stays with the one who delegates.
    Delegation<'t> {
        /// The id; `delegation:from->to` when left out.
        id: Option<NewId<'t, DelegationId>>,
        /// Who delegates.
        from: Ref<'t, Party>,
        /// To whom.
        to: Ref<'t, Party>,
        /// Which duty.
        duty: Option<Ref<'t, DutyId>>,
        /// When it was decided.
        decided_on: Option<Date>,
        /// A decision or record number.
        r#ref: Option<Text<'t>>,
    }
}

record! {
    /// Something that somebody has to do. Two duties are the same when kind and object are equal.
    Duty<'t> {
        /// Its id.
        id: NewId<'t, DutyId>,
        /// What it is called.
        title: Option<Text<'t>>,
        /// Who holds it: one or a list.
        holder: OneOrMany<Ref<'t, Holder>>,
        /// What the holder does.
        kind: DutyKind,
        /// About what.
        object: Option<Text<'t>>,
        /// Towards whom: an id, a function, or `unstated` when the source names nobody. An id goes before a function.
        counterpart: Option<Ref<'t, Counterpart>>,
        /// When it takes effect.
        condition: Option<Condition>,
        /// How often.
        interval: Option<Interval>,
        /// The area it belongs to.
        area: Option<Area>,
        /// Management's or the operations'.
        side: Option<Side>,
        /// What it is about, as far as rules ask.
        topic: Option<Topic>,
        /// Where it is laid down.
        source: Option<Text<'t>>,
    }
}
