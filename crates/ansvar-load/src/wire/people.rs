//! Roles, people, assignments, groups and access rights as written.

use ansvar_model::{
    AccessId, AssignmentId, AssignmentKind, CompetencePlan, FunctionSet, GroupId, GroupKind, Holder, Interval, Level,
    Party, PersonId, RoleId, SystemId, UnitId,
};
use jiff::civil::Date;

use super::declare::record;
use super::scalar::parse_date;
use super::{NewId, Reader, Ref, Text, Whole};
use crate::message;
use crate::tree::{Content, Node};

record! {
    /// A place in the organisation that a person can fill.
    Role<'t> {
        /// Its id.
        id: NewId<'t, RoleId>,
        /// The title people use.
        title: Text<'t>,
        /// The unit the role belongs to.
        unit: Option<Ref<'t, UnitId>>,
        /// The level it works at.
        level: Option<Level>,
        /// What it is for. Rules ask for functions, never for titles.
        functions: FunctionSet,
        /// The decision that gives it its mandate.
        mandate: Option<DecisionRecord<'t>>,
        /// Its own budget, in whole SEK.
        budget: Option<Whole<0, { i64::MAX }>>,
        /// The decision that sets its time.
        time: Option<DecisionRecord<'t>>,
        /// Whether the competence it needs has been assessed.
        competence: Option<Competence<'t>>,
        /// A published contact point.
        contact: Option<Text<'t>>,
    }
}

record! {
    /// A decision: who took it, and when. Either may be unrecorded.
    DecisionRecord<'t> {
        /// Who decided.
        decided_by: Option<Ref<'t, Party>>,
        /// When.
        decided_on: Option<Date>,
    }
}

record! {
    /// Whether the competence a role needs has been assessed.
    Competence<'t> {
        /// When it was assessed.
        assessed_on: Date,
        /// Whether a gap was found.
        gap: Option<bool>,
        /// What closes the gap.
        plan: Option<Ref<'t, CompetencePlan>>,
    }
}

record! {
    /// Somebody who can fill roles.
    Person<'t> {
        /// The id; need not be a name.
        id: NewId<'t, PersonId>,
        /// A label to show instead of the id; need not be a name.
        label: Option<Text<'t>>,
        /// When the person is employed.
        employed: Option<Employment<'t>>,
    }
}

record! {
    /// A stretch of days; an open end has no date.
    Employment<'t> check check_period, |record| in_order(record.from, record.to); {
        /// The first day.
        from: Option<Date>,
        /// The last day.
        to: Option<Date>,
    }
}

record! {
    /// A person filling a role.
    Assignment<'t> check check_period, |record| in_order(record.from, record.to); {
        /// The id; `assignment:role->person` when left out.
        id: Option<NewId<'t, AssignmentId>>,
        /// The role that is filled.
        role: Ref<'t, RoleId>,
        /// Who fills it.
        person: Ref<'t, PersonId>,
        /// Percent of full time.
        share: Option<Whole<0, 100>>,
        /// Ordinary (when left out) or deputy.
        kind: Option<AssignmentKind>,
        /// The first day.
        from: Option<Date>,
        /// The last day.
        to: Option<Date>,
        /// Another organisation that the assignment is for, when a person is shared.
        organisation: Option<Text<'t>>,
        /// A decision or record number.
        r#ref: Option<Text<'t>>,
    }
}

record! {
    /// A group of roles, possibly with other groups in it.
    Group<'t> {
        /// Its id.
        id: NewId<'t, GroupId>,
        /// The name people use.
        name: Text<'t>,
        /// What kind of group this is.
        kind: GroupKind,
        /// Who calls the meetings.
        convenor: Option<Ref<'t, RoleId>>,
        /// Who chairs them.
        chair: Option<Ref<'t, RoleId>>,
        /// Who leads the group's work.
        leader: Option<Ref<'t, RoleId>>,
        /// Who belongs to it.
        members: Vec<Ref<'t, Holder>>,
        /// How often it is to meet.
        interval: Option<Interval>,
        /// When it last met.
        last_met: Option<Date>,
    }
}

record! {
    /// A person's right to use a system.
    Access<'t> {
        /// Its id.
        id: NewId<'t, AccessId>,
        /// The system.
        system: Ref<'t, SystemId>,
        /// Who holds the right.
        person: Ref<'t, PersonId>,
        /// Who approved it.
        approved_by: Option<Ref<'t, Party>>,
        /// When it was approved.
        approved_on: Option<Date>,
        /// When it was cancelled.
        ended_on: Option<Date>,
    }
}

/// Whether a period does not end before it begins.
pub(super) fn in_order(from: Option<Date>, to: Option<Date>) -> bool {
    from.zip(to).is_none_or(|(from, to)| from <= to)
}

/// Checks that a period does not end before it begins.
pub(super) fn check_period<'t>(node: &'t Node<'t>, reader: &mut Reader<'t>) {
    let date = |key| match node.find(key).map(|value| (&value.content, value.span)) {
        Some((Content::Scalar(text, _), span)) => parse_date(text).ok().map(|date| (&**text, date, span)),
        _ => None,
    };
    if let (Some((from, first, _)), Some((to, last, span))) = (date("from"), date("to"))
        && last < first
    {
        reader.problems.report(span, || message::period_reversed(from, to));
    }
}
