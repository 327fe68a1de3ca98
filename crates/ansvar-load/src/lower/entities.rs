//! Entities that are made whatever they point to: a reference to nothing only leaves its field empty.

use ansvar_model::{Competence, DecisionRecord, Duty, Group, Organisation, Period, Person, Role, Unit};

use super::{many, one, origin, resources, steps, text};
use crate::names::Names;
use crate::wire::{self, File};

/// Makes all entities. INVARIANT: each list in the order of the file, as the handles were given.
pub(super) fn lower(file: File<'_>, organisation: &mut Organisation, names: &Names<'_>) {
    macro_rules! push {
        ($($list:ident: $make:path;)+) => {$(
            for record in file.$list {
                organisation.$list.push($make(record, names));
            }
        )+};
    }
    push! {
        units: unit;
        roles: role;
        people: person;
        groups: group;
        duties: duty;
        documents: resources::document;
        assets: resources::asset;
        systems: resources::system;
        processes: resources::process;
        risks: steps::risk;
        incidents: steps::incident;
        events: steps::event;
    }
    for plan in file.plans {
        resources::plan(plan, organisation, names);
    }
}

fn unit(wire: wire::Unit<'_>, names: &Names<'_>) -> Unit {
    Unit {
        id: wire.id.id,
        name: wire.name.0.into(),
        kind: wire.kind,
        parent: one(wire.parent.as_ref(), names),
        operation: wire.operation,
        special_needs: wire.special_needs,
        responsible_for: wire.responsible_for,
        origin: origin(wire.node),
    }
}

fn role(wire: wire::Role<'_>, names: &Names<'_>) -> Role {
    let decision = |wire: wire::DecisionRecord<'_>| DecisionRecord {
        decided_by: one(wire.decided_by.as_ref(), names),
        decided_on: wire.decided_on,
    };
    let competence = |wire: wire::Competence<'_>| Competence {
        assessed_on: wire.assessed_on,
        gap: wire.gap,
        plan: one(wire.plan.as_ref(), names),
    };
    Role {
        id: wire.id.id,
        title: wire.title.0.into(),
        unit: one(wire.unit.as_ref(), names),
        level: wire.level,
        functions: wire.functions.into_iter().collect(),
        mandate: wire.mandate.map(decision),
        budget: wire.budget.map(|budget| budget.0),
        time: wire.time.map(decision),
        competence: wire.competence.map(competence),
        contact: text(wire.contact),
        origin: origin(wire.node),
    }
}

fn person(wire: wire::Person<'_>, _: &Names<'_>) -> Person {
    let employed = wire.employed.map_or_else(Period::default, |wire| Period { from: wire.from, to: wire.to });
    Person { id: wire.id.id, label: text(wire.label), employed, origin: origin(wire.node) }
}

fn group(wire: wire::Group<'_>, names: &Names<'_>) -> Group {
    Group {
        id: wire.id.id,
        name: wire.name.0.into(),
        kind: wire.kind,
        convenor: one(wire.convenor.as_ref(), names),
        chair: one(wire.chair.as_ref(), names),
        leader: one(wire.leader.as_ref(), names),
        members: many(&wire.members, names),
        interval: wire.interval,
        last_met: wire.last_met,
        origin: origin(wire.node),
    }
}

fn duty(wire: wire::Duty<'_>, names: &Names<'_>) -> Duty {
    Duty {
        id: wire.id.id,
        title: text(wire.title),
        holders: many(&wire.holder.0, names),
        kind: wire.kind,
        object: text(wire.object),
        counterpart: one(wire.counterpart.as_ref(), names),
        condition: wire.condition,
        interval: wire.interval,
        area: wire.area,
        side: wire.side,
        topic: wire.topic,
        source: text(wire.source),
        origin: origin(wire.node),
    }
}
