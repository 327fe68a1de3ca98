//! Records that cannot do without what they point to: they are left out when it is not there.

use ansvar_model::{
    AccessRight, Agreement, Assignment, AssignmentKind, Delegation, EntityRef, Escalation, Handle, Id, Interest,
    LineForm, Organisation, Period, ReportingLine, Table, WorksWith,
};

use super::{many, one, origin, steps, text};
use crate::names::Names;
use crate::tree::Node;
use crate::wire::{Entity, File, NewId};

/// Makes all such records. What they point to must have its handle already, or get it here, earlier in this order.
pub(super) fn lower<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    assignments(file, organisation, names);
    lines(file, organisation, names);
    working_relations(file, organisation, names);
    agreements(file, organisation, names);
    access(file, organisation, names);
    interests(file, organisation, names);
    steps::waivers(file, organisation, names);
    steps::exceptions(file, organisation, names);
}

/// The written id of a record, or the one derived from what it joins.
pub(super) fn id_of<E: Entity>(
    written: Option<NewId<E>>,
    node: &Node<'_>,
    names: &mut Names<'_>,
    derived: impl FnOnce() -> String,
) -> Id {
    match written {
        Some(written) => written.id,
        None => Id::derived(names.derive(derived(), E::KIND, node.span)),
    }
}

/// Puts a record into its table, unless something it needs is not there.
pub(super) fn keep<H: Handle + Into<EntityRef>, T>(
    table: &mut Table<H, T>,
    names: &mut Names<'_>,
    id: Id,
    make: impl FnOnce(Id, &Names<'_>) -> Option<T>,
) {
    if let Some(row) = make(id.clone(), names) {
        let handle = table.push(row);
        names.settle(id.as_str(), handle);
    }
}

fn assignments<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    for wire in file.assignments.drain(..) {
        let derived = || format!("assignment:{}->{}", wire.role.text, wire.person.text);
        let id = id_of(wire.id, wire.node, names, derived);
        keep(&mut organisation.assignments, names, id, |id, names| {
            Some(Assignment {
                id,
                role: wire.role.resolve(names)?,
                person: wire.person.resolve(names)?,
                share: wire.share.map(|share| share.small()),
                kind: wire.kind.unwrap_or(AssignmentKind::Ordinary),
                period: Period { from: wire.from, to: wire.to },
                organisation: text(wire.organisation),
                reference: text(wire.r#ref),
                origin: origin(wire.node),
            })
        });
    }
}

fn lines<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    for wire in file.lines.drain(..) {
        let id = id_of(wire.id, wire.node, names, || format!("line:{}->{}", wire.from.text, wire.to.text));
        keep(&mut organisation.lines, names, id, |id, names| {
            Some(ReportingLine {
                id,
                from: wire.from.resolve(names)?,
                to: wire.to.resolve(names)?,
                form: wire.form.unwrap_or(LineForm::Formal),
                condition: wire.condition,
                interval: wire.interval,
                origin: origin(wire.node),
            })
        });
    }
    for wire in file.escalations.drain(..) {
        let id = id_of(wire.id, wire.node, names, || format!("escalation:{}->{}", wire.from.text, wire.to.text));
        keep(&mut organisation.escalations, names, id, |id, names| {
            Some(Escalation {
                id,
                from: wire.from.resolve(names)?,
                to: wire.to.resolve(names)?,
                condition: wire.condition,
                within_minutes: wire.within.map(|within| within.0),
                when_needed: wire.when_needed.unwrap_or(false),
                origin: origin(wire.node),
            })
        });
    }
}

fn working_relations<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    for wire in file.works_with.drain(..) {
        let id = id_of(wire.id, wire.node, names, || format!("works_with:{}->{}", wire.from.text, wire.to.text));
        keep(&mut organisation.works_with, names, id, |id, names| {
            let (from, to) = (wire.from.resolve(names)?, wire.to.resolve(names)?);
            Some(WorksWith { id, from, to, kind: wire.kind, origin: origin(wire.node) })
        });
    }
    for wire in file.delegations.drain(..) {
        let id = id_of(wire.id, wire.node, names, || format!("delegation:{}->{}", wire.from.text, wire.to.text));
        keep(&mut organisation.delegations, names, id, |id, names| {
            Some(Delegation {
                id,
                from: wire.from.resolve(names)?,
                to: wire.to.resolve(names)?,
                duty: one(wire.duty.as_ref(), names),
                decided_on: wire.decided_on,
                reference: text(wire.r#ref),
                origin: origin(wire.node),
            })
        });
    }
}

fn agreements<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    for wire in file.agreements.drain(..) {
        keep(&mut organisation.agreements, names, wire.id.id, |id, names| {
            Some(Agreement {
                id,
                supplier: wire.supplier.resolve(names)?,
                ordering_party: one(wire.ordering_party.as_ref(), names),
                clauses: wire.clauses,
                form: wire.form,
                incident_contact: text(wire.incident_contact),
                period: Period { from: wire.from, to: wire.to },
                origin: origin(wire.node),
            })
        });
    }
}

fn access<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    for wire in file.access.drain(..) {
        keep(&mut organisation.access, names, wire.id.id, |id, names| {
            Some(AccessRight {
                id,
                system: wire.system.resolve(names)?,
                person: wire.person.resolve(names)?,
                approved_by: one(wire.approved_by.as_ref(), names),
                approved_on: wire.approved_on,
                ended_on: wire.ended_on,
                origin: origin(wire.node),
            })
        });
    }
}

fn interests<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    for wire in file.interests.drain(..) {
        let between = &wire.between.0;
        let derived = || format!("interest:{}", between.iter().map(|one| one.text).collect::<Vec<_>>().join("->"));
        let id = id_of(wire.id, wire.node, names, derived);
        keep(&mut organisation.interests, names, id, |id, names| {
            let between = many(between, names);
            (between.len() >= 2).then(|| Interest {
                id,
                between,
                subject: wire.subject.0.into(),
                kind: wire.kind,
                settled_by: one(wire.settled_by.as_ref(), names),
                origin: origin(wire.node),
            })
        });
    }
}
