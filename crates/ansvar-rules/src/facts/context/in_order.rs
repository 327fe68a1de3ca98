//! Lists in order: the entities of a kind by their written ids, so that facts do not depend on the order of the file.

use ansvar_model::{
    AgreementId, DocumentId, DutyId, EntityRef, EventId, GroupId, Handle, Organisation, RoleId, SystemId, Table,
};

use super::lookup::by_id;

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
    /// Sorts them all. O(n log n).
    pub(super) fn of(organisation: &Organisation) -> Self {
        fn all<H: Handle + Into<EntityRef>, T>(organisation: &Organisation, table: &Table<H, T>) -> Vec<H> {
            by_id(organisation, table.handles())
        }
        Self {
            roles: all(organisation, &organisation.roles),
            groups: all(organisation, &organisation.groups),
            duties: all(organisation, &organisation.duties),
            documents: all(organisation, &organisation.documents),
            systems: all(organisation, &organisation.systems),
            agreements: all(organisation, &organisation.agreements),
            events: all(organisation, &organisation.events),
        }
    }
}
