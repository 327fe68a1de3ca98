//! Directories: which entity an id stands for, for those who lay findings out.

use std::hash::BuildHasher;

use ansvar_model::{EntityRef, Names, Organisation};
use foldhash::fast::RandomState;
use hashbrown::HashTable;

/// Finds entities by their ids.
pub(crate) trait Directory: Sync {
    /// The entity with this id, if there is one; the first in the order of the file's lists where there are two.
    fn find(&self, id: &str) -> Option<EntityRef>;
}

impl Directory for Names {
    fn find(&self, id: &str) -> Option<EntityRef> {
        Self::find(self, id)
    }
}

/// A directory of an organisation that stays as it is: ids are read where they lie.
pub(crate) struct Reading<'o> {
    organisation: &'o Organisation,
    table: HashTable<EntityRef>,
    hash: RandomState,
}

impl<'o> Reading<'o> {
    /// Looks at every entity once.
    pub(crate) fn of(organisation: &'o Organisation) -> Self {
        let table = HashTable::with_capacity(organisation.entity_count() + 1);
        let mut reading = Self { organisation, table, hash: RandomState::default() };
        for entity in organisation.entities() {
            let id = organisation.id_of(entity).as_str();
            let Self { table, hash, .. } = &mut reading;
            let of = |entity: &EntityRef| hash.hash_one(organisation.id_of(*entity).as_str());
            table.entry(hash.hash_one(id), |other| organisation.id_of(*other).as_str() == id, of).or_insert(entity);
        }
        reading
    }
}

impl Directory for Reading<'_> {
    fn find(&self, id: &str) -> Option<EntityRef> {
        let is = |entity: &EntityRef| self.organisation.id_of(*entity).as_str() == id;
        self.table.find(self.hash.hash_one(id), is).copied()
    }
}

#[cfg(test)]
mod tests {
    use ansvar_model::{Id, Names, Organisation, OrganisationKind, Role, Unit, UnitKind};
    use jiff::civil::date;

    use super::{Directory, Reading};

    #[test]
    fn every_directory_finds_the_same() {
        let id = |text: &str| Id::parse(text).expect("an id");
        let mut made = Organisation::new(id("x"), "x", OrganisationKind::Municipality, date(2026, 11, 1));
        for number in 0..300 {
            made.roles.push(Role::new(id(&format!("role-{number}")), "x", []));
            made.units.push(Unit::new(id(&format!("unit-with-a-long-name-{number}")), "x", UnitKind::Unit));
        }
        made.roles.push(Role::new(id("unit-with-a-long-name-7"), "there twice", []));
        let (names, reading) = (Names::of(&made), Reading::of(&made));
        assert!(reading.find("role-299").is_some() && reading.find("role-300").is_none());
        for entity in made.entities() {
            let id = made.id_of(entity).as_str();
            assert_eq!(reading.find(id), names.find(id), "{id}");
        }
    }
}
