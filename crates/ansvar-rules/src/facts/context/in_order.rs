//! Lists in order: the entities of a kind by their written ids, so that facts do not depend on the order of the file.

use ansvar_model::{
    Actor, AgreementId, DocumentId, DutyId, EventId, Graph, GroupId, Id, Organisation, RoleId, SystemId,
};

/// All entities of the kinds that several look-ups go through.
pub(super) struct InOrder {
    pub(super) roles: Vec<RoleId>,
    pub(super) groups: Vec<GroupId>,
    pub(super) duties: Vec<DutyId>,
    pub(super) documents: Vec<DocumentId>,
    pub(super) systems: Vec<SystemId>,
    pub(super) agreements: Vec<AgreementId>,
    pub(super) events: Vec<EventId>,
}

impl InOrder {
    /// Sorts all but roles and groups, whose order the graph knows. O(n log n).
    pub(super) fn of(organisation: &Organisation, graph: &Graph) -> Self {
        let Organisation { roles, groups, duties, documents, systems, agreements, events, .. } = organisation;
        let mut order = Self {
            roles: Vec::with_capacity(roles.len()),
            groups: Vec::with_capacity(groups.len()),
            duties: Id::sorted(duties.entries().map(|(at, duty)| (&duty.id, at))),
            documents: Id::sorted(documents.entries().map(|(at, document)| (&document.id, at))),
            systems: Id::sorted(systems.entries().map(|(at, system)| (&system.id, at))),
            agreements: Id::sorted(agreements.entries().map(|(at, agreement)| (&agreement.id, at))),
            events: Id::sorted(events.entries().map(|(at, event)| (&event.id, at))),
        };
        for &actor in graph.actors() {
            match actor {
                Actor::Role(role) => order.roles.push(role),
                Actor::Group(group) => order.groups.push(group),
                Actor::Unit(_) => {}
            }
        }
        order
    }
}
