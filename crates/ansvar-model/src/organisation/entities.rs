//! The entities of an organisation, kind by kind.

use super::Organisation;
use crate::graph::rows::handle_at;
use crate::id::{EntityRef, Handle, Kind};
use crate::table::Table;
use crate::written_id::Id;

/// Does something with the table of a kind, and something else where there is none: the organisation has no table, and the
/// rows of self-assessments have no ids.
macro_rules! with_table {
    ($organisation:ident, $kind:ident, $do:ident, $($other:pat => $otherwise:expr),+) => {
        match $kind {
            $($other => $otherwise,)+
            Kind::Unit => $do!($organisation.units),
            Kind::Role => $do!($organisation.roles),
            Kind::Person => $do!($organisation.people),
            Kind::Assignment => $do!($organisation.assignments),
            Kind::Group => $do!($organisation.groups),
            Kind::Line => $do!($organisation.lines),
            Kind::Escalation => $do!($organisation.escalations),
            Kind::WorksWith => $do!($organisation.works_with),
            Kind::Delegation => $do!($organisation.delegations),
            Kind::Duty => $do!($organisation.duties),
            Kind::Document => $do!($organisation.documents),
            Kind::Plan => $do!($organisation.plans),
            Kind::PlanItem => $do!($organisation.plan_items),
            Kind::Asset => $do!($organisation.assets),
            Kind::System => $do!($organisation.systems),
            Kind::Process => $do!($organisation.processes),
            Kind::Agreement => $do!($organisation.agreements),
            Kind::Risk => $do!($organisation.risks),
            Kind::Incident => $do!($organisation.incidents),
            Kind::Event => $do!($organisation.events),
            Kind::Access => $do!($organisation.access),
            Kind::Interest => $do!($organisation.interests),
            Kind::Waiver => $do!($organisation.waivers),
            Kind::Exception => $do!($organisation.exceptions),
            Kind::Answer => $do!($organisation.answers),
        }
    };
}

impl Organisation {
    /// The written or derived id of an entity.
    #[must_use]
    pub fn id_of(&self, entity: impl Into<EntityRef>) -> &Id {
        let entity = entity.into();
        let (kind, place) = (entity.kind(), entity.place());
        // Nothing else of the row is looked at, and no other table where the kind is known.
        macro_rules! id {
            ($table:expr) => {
                &$table[handle_at(place)].id
            };
        }
        with_table!(self, kind, id, Kind::Organisation | Kind::Assessment => &self.id)
    }

    /// All entities and relation records, kind by kind in the order of the contract, the organisation first.
    pub fn entities(&self) -> impl Iterator<Item = EntityRef> + '_ {
        Kind::ALL.iter().flat_map(|&kind| self.entities_of(kind))
    }

    /// All entities of one kind, in the order of the file.
    pub fn entities_of(&self, kind: Kind) -> impl Iterator<Item = EntityRef> + '_ {
        fn all<H: Handle + Into<EntityRef>, T>(table: &Table<H, T>) -> Box<dyn Iterator<Item = EntityRef> + '_> {
            Box::new(table.handles().map(Into::into))
        }
        macro_rules! all_of {
            ($table:expr) => {
                all(&$table)
            };
        }
        with_table!(
            self, kind, all_of,
            Kind::Organisation => Box::new(std::iter::once(EntityRef::Organisation)),
            Kind::Assessment => all(&self.assessments)
        )
    }

    /// One more than the last place that an entity of a kind ever had in its table.
    #[must_use]
    pub const fn places_of(&self, kind: Kind) -> usize {
        macro_rules! places {
            ($table:expr) => {
                $table.places()
            };
        }
        with_table!(self, kind, places, Kind::Organisation => 1, Kind::Assessment => self.assessments.places())
    }

    /// Tells of every entity of a kind, in the order of the file, its place in its table and what [`Organisation::id_of`]
    /// gives: faster than to ask for one after the other.
    ///
    /// ```
    /// use ansvar_model::{Id, Kind, Organisation, OrganisationKind, Person};
    /// use jiff::civil::date;
    ///
    /// let id = Id::derived;
    /// let mut organisation = Organisation::new(id("x"), "X", OrganisationKind::Municipality, date(2026, 11, 1));
    /// let [kim, _] = ["kim", "mio"].map(|person| organisation.people.push(Person::new(id(person))));
    /// organisation.people.remove(kim);
    /// organisation.each_id(Kind::Person, |place, id| assert_eq!((place, id.as_str()), (1, "mio")));
    /// ```
    pub fn each_id<'o>(&'o self, kind: Kind, mut tell: impl FnMut(usize, &'o Id)) {
        macro_rules! each {
            ($table:expr) => {
                $table.entries().for_each(|(at, row)| tell(at.place(), &row.id))
            };
        }
        with_table!(
            self, kind, each,
            Kind::Organisation => tell(0, &self.id),
            Kind::Assessment => self.assessments.handles().for_each(|at| tell(at.place(), &self.id))
        );
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::{Handle as _, Id, Kind, Organisation, OrganisationKind, Role, RoleId, Unit, UnitKind};

    #[test]
    fn ids_are_told_of_all_that_are_there() {
        let mut made = Organisation::new(Id::derived("x"), "x", OrganisationKind::Municipality, date(2026, 11, 1));
        for number in 0..70 {
            made.roles.push(Role::new(Id::derived(format!("role-{number}")), "x", []));
            made.units.push(Unit::new(Id::derived(format!("unit-with-a-long-name-{number}")), "x", UnitKind::Unit));
        }
        assert!([0, 5, 69].into_iter().all(|gone| made.roles.remove(RoleId::at(gone))));
        for &kind in Kind::ALL {
            let mut told = Vec::new();
            made.each_id(kind, |place, id| told.push((place, id)));
            let asked: Vec<_> = made.entities_of(kind).map(|at| (at.place(), made.id_of(at))).collect();
            assert_eq!(told, asked, "{kind:?}");
            assert!(told.iter().all(|(place, _)| *place < made.places_of(kind)));
        }
    }
}
