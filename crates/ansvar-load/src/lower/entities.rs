//! Entities that are made whatever they point to: a reference to nothing only leaves its field empty.

use ansvar_model::{Competence, DecisionRecord, Duty, Group, Period, Person, Rare, Role, Terms, Unit};

use super::{many, one, origin, text};
use crate::names::Lookup;
use crate::wire;

/// Every list of entities, what its records are as written, and what makes an entity of one. Plans are not here: they
/// have items.
macro_rules! entity_lists {
    ($do:ident) => {
        $do! {
            units, Units: Unit => entities::unit;
            roles, Roles: Role => entities::role;
            people, People: Person => entities::person;
            groups, Groups: Group => entities::group;
            duties, Duties: Duty => entities::duty;
            documents, Documents: Document => resources::document;
            assets, Assets: Asset => resources::asset;
            systems, Systems: System => resources::system;
            processes, Processes: Process => resources::process;
            risks, Risks: Risk => steps::risk;
            incidents, Incidents: Incident => steps::incident;
            events, Events: Event => steps::event;
        }
    };
}
pub(crate) use entity_lists;

pub(crate) fn unit(wire: wire::Unit<'_>, names: &impl Lookup) -> Unit {
    Unit {
        id: names.own(wire.id.text),
        name: wire.name.0.into(),
        kind: wire.kind,
        parent: one(wire.parent.as_ref(), names),
        operation: wire.operation,
        special_needs: wire.special_needs,
        responsible_for: wire.responsible_for.into(),
        origin: origin(wire.span),
    }
}

pub(crate) fn role(wire: wire::Role<'_>, names: &impl Lookup) -> Role {
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
        id: names.own(wire.id.text),
        title: names.words(wire.title.0),
        unit: one(wire.unit.as_ref(), names),
        level: wire.level,
        functions: wire.functions,
        terms: Rare::from(Terms {
            mandate: wire.mandate.map(decision),
            budget: wire.budget.map(|budget| budget.0),
            time: wire.time.map(decision),
            competence: wire.competence.map(competence),
            contact: text(wire.contact),
        }),
        origin: origin(wire.span),
    }
}

pub(crate) fn person(wire: wire::Person<'_>, names: &impl Lookup) -> Person {
    let employed = wire.employed.map_or_else(Period::default, |wire| Period { from: wire.from, to: wire.to });
    Person { id: names.own(wire.id.text), label: text(wire.label), employed, origin: origin(wire.span) }
}

pub(crate) fn group(wire: wire::Group<'_>, names: &impl Lookup) -> Group {
    Group {
        id: names.own(wire.id.text),
        name: wire.name.0.into(),
        kind: wire.kind,
        convenor: one(wire.convenor.as_ref(), names),
        chair: one(wire.chair.as_ref(), names),
        leader: one(wire.leader.as_ref(), names),
        members: many(&wire.members, names),
        interval: wire.interval,
        last_met: wire.last_met,
        origin: origin(wire.span),
    }
}

pub(crate) fn duty(wire: wire::Duty<'_>, names: &impl Lookup) -> Duty {
    Duty {
        id: names.own(wire.id.text),
        title: wire.title.map(|title| names.words(title.0)),
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
        origin: origin(wire.span),
    }
}
