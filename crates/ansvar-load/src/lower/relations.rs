//! Records that cannot do without what they point to: they are left out when it is not there.

use ansvar_model::{
    AccessRight, Agreement, Assignment, AssignmentKind, AssignmentNote, Delegation, EntityRef, Escalation, Handle, Id,
    Interest, LineForm, Organisation, Period, Rare, ReportingLine, Table, WorksWith,
};

use super::{many, one, origin, text};
use crate::names::Lookup;
use crate::problem::Span;
use crate::wire::{self, Entity, NewId};

/// Every list of such records, what its records are as written, and what puts one of them into the model. What they point
/// to must have its handle already, or get it here, earlier in this order.
macro_rules! relation_lists {
    ($do:ident) => {
        $do! {
            assignments, Assignments: Assignment => relations::assignment;
            lines, Lines: Line => relations::line;
            escalations, Escalations: Escalation => relations::escalation;
            works_with, WorksWith: WorksWith => relations::works_with;
            delegations, Delegations: Delegation => relations::delegation;
            agreements, Agreements: Agreement => relations::agreement;
            access, Access: Access => relations::access;
            interests, Interests: Interest => relations::interest;
            waivers, Waivers: Waiver => steps::waiver;
            exceptions, Exceptions: Exception => steps::exception;
        }
    };
}
pub(crate) use relation_lists;

/// The id of a record: as written, or what it is derived from.
pub(super) enum Name<'t, E> {
    Written(NewId<'t, E>),
    /// From the two that the record joins: their ids, and what these stand for.
    Joining([&'t str; 2], Option<[EntityRef; 2]>),
    Derived(Id),
}

impl<'t, E> Name<'t, E> {
    fn joining<T: Into<EntityRef>, U: Into<EntityRef>>(
        written: Option<NewId<'t, E>>,
        ids: [&'t str; 2],
        (from, to): (Option<T>, Option<U>),
    ) -> Self {
        let ends = from.zip(to).map(|(from, to)| [from.into(), to.into()]);
        written.map_or(Self::Joining(ids, ends), Self::Written)
    }

    pub(super) fn derived(written: Option<NewId<'t, E>>, derived: impl FnOnce() -> Id) -> Self {
        written.map_or_else(|| Self::Derived(derived()), Self::Written)
    }
}

/// Puts a record into its table, unless something it needs is not there.
pub(super) fn keep<E: Entity + Handle + Into<EntityRef>, T, N: Lookup>(
    table: &mut Table<E, T>,
    names: &mut N,
    name: Name<'_, E>,
    span: Span,
    make: impl FnOnce(Id, &N) -> Option<T>,
) {
    let (id, written) = match name {
        Name::Written(id) => (id.id(), true),
        Name::Joining(ids, ends) => (names.join(E::KIND, ids, ends, span), false),
        Name::Derived(base) => (names.derive(base, E::KIND, span), false),
    };
    if let Some(row) = make(id.clone(), names) {
        let handle = table.push(row);
        names.settle(&id, handle.into(), written);
    }
}

/// Puts a record that always has an id of its own into its table.
fn keep_written<E: Entity + Handle + Into<EntityRef>, T, N: Lookup>(
    table: &mut Table<E, T>,
    names: &mut N,
    id: NewId<'_, E>,
    span: Span,
    make: impl FnOnce(Id, &N) -> Option<T>,
) {
    keep(table, names, Name::Written(id), span, make);
}

pub(crate) fn assignment(wire: wire::Assignment<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    let ids = [wire.role.text, wire.person.text];
    let (role, person) = (wire.role.resolve(names), wire.person.resolve(names));
    let name = Name::joining(wire.id, ids, (role, person));
    keep(&mut organisation.assignments, names, name, wire.span, |id, _| {
        Some(Assignment {
            id,
            role: role?,
            person: person?,
            share: wire.share.map(|share| share.small()),
            kind: wire.kind.unwrap_or(AssignmentKind::Ordinary),
            period: Period { from: wire.from, to: wire.to },
            note: Rare::from(AssignmentNote { organisation: text(wire.organisation), reference: text(wire.r#ref) }),
            origin: origin(wire.span),
        })
    });
}

pub(crate) fn line(wire: wire::Line<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    let ids = [wire.from.text, wire.to.text];
    let (from, to) = (wire.from.resolve(names), wire.to.resolve(names));
    let name = Name::joining(wire.id, ids, (from, to));
    keep(&mut organisation.lines, names, name, wire.span, |id, _| {
        Some(ReportingLine {
            id,
            from: from?,
            to: to?,
            form: wire.form.unwrap_or(LineForm::Formal),
            condition: wire.condition,
            interval: wire.interval,
            origin: origin(wire.span),
        })
    });
}

pub(crate) fn escalation(wire: wire::Escalation<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    let ids = [wire.from.text, wire.to.text];
    let (from, to) = (wire.from.resolve(names), wire.to.resolve(names));
    let name = Name::joining(wire.id, ids, (from, to));
    keep(&mut organisation.escalations, names, name, wire.span, |id, _| {
        Some(Escalation {
            id,
            from: from?,
            to: to?,
            condition: wire.condition,
            within_minutes: wire.within.map(|within| within.0),
            when_needed: wire.when_needed.unwrap_or(false),
            origin: origin(wire.span),
        })
    });
}

pub(crate) fn works_with(wire: wire::WorksWith<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    let ids = [wire.from.text, wire.to.text];
    let (from, to) = (wire.from.resolve(names), wire.to.resolve(names));
    let name = Name::joining(wire.id, ids, (from, to));
    keep(&mut organisation.works_with, names, name, wire.span, |id, _| {
        Some(WorksWith { id, from: from?, to: to?, kind: wire.kind, origin: origin(wire.span) })
    });
}

pub(crate) fn delegation(wire: wire::Delegation<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    let ids = [wire.from.text, wire.to.text];
    let (from, to) = (wire.from.resolve(names), wire.to.resolve(names));
    let name = Name::joining(wire.id, ids, (from, to));
    keep(&mut organisation.delegations, names, name, wire.span, |id, names| {
        Some(Delegation {
            id,
            from: from?,
            to: to?,
            duty: one(wire.duty.as_ref(), names),
            decided_on: wire.decided_on,
            reference: text(wire.r#ref),
            origin: origin(wire.span),
        })
    });
}

pub(crate) fn agreement(wire: wire::Agreement<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    keep_written(&mut organisation.agreements, names, wire.id, wire.span, |id, names| {
        Some(Agreement {
            id,
            supplier: wire.supplier.resolve(names)?,
            ordering_party: one(wire.ordering_party.as_ref(), names),
            clauses: wire.clauses.into(),
            form: wire.form,
            incident_contact: text(wire.incident_contact),
            period: Period { from: wire.from, to: wire.to },
            origin: origin(wire.span),
        })
    });
}

pub(crate) fn access(wire: wire::Access<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    keep_written(&mut organisation.access, names, wire.id, wire.span, |id, names| {
        Some(AccessRight {
            id,
            system: wire.system.resolve(names)?,
            person: wire.person.resolve(names)?,
            approved_by: one(wire.approved_by.as_ref(), names),
            approved_on: wire.approved_on,
            ended_on: wire.ended_on,
            origin: origin(wire.span),
        })
    });
}

pub(crate) fn interest(wire: wire::Interest<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    let between = &wire.between.0;
    let derived =
        || Id::derived(format!("interest:{}", between.iter().map(|one| one.text).collect::<Vec<_>>().join("->")));
    keep(&mut organisation.interests, names, Name::derived(wire.id, derived), wire.span, |id, names| {
        let between = many(between, names);
        (between.len() >= 2).then(|| Interest {
            id,
            between,
            subject: wire.subject.0.into(),
            kind: wire.kind,
            settled_by: one(wire.settled_by.as_ref(), names),
            origin: origin(wire.span),
        })
    });
}
