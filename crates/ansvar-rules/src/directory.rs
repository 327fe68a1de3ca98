//! Directories: which entity an id stands for, for those who lay findings out.

use std::borrow::Borrow;
use std::hash::BuildHasher;
use std::sync::OnceLock;

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
    hash: RandomState,
    written: HashTable<EntityRef>,
    /// Few ask for ids that are derived, and there may be more of these than of all others.
    derived: OnceLock<HashTable<EntityRef>>,
}

impl<'o> Reading<'o> {
    /// Looks at every entity once.
    pub(crate) fn of(organisation: &'o Organisation) -> Self {
        let hash = RandomState::default();
        let written = table(organisation, &hash, false);
        Self { organisation, hash, written, derived: OnceLock::new() }
    }
}

/// Whether an id is put together of others: no written id has a colon.
fn is_derived(id: &[u8]) -> bool {
    id.contains(&b':')
}

fn bytes_of(organisation: &Organisation, entity: EntityRef) -> &[u8] {
    organisation.id_of(entity).borrow()
}

/// The entities whose ids are derived, or those whose are not, by their ids.
fn table(organisation: &Organisation, hash: &RandomState, derived: bool) -> HashTable<EntityRef> {
    // Room for those that mostly have such ids: records that join two others get theirs from these.
    let joining = organisation.lines.len()
        + organisation.escalations.len()
        + organisation.works_with.len()
        + organisation.assignments.len();
    let mut table = HashTable::with_capacity(if derived { joining } else { organisation.entity_count() + 1 - joining });
    let of = |entity: &EntityRef| hash.hash_one(bytes_of(organisation, *entity));
    for entity in organisation.entities() {
        let id = bytes_of(organisation, entity);
        if is_derived(id) == derived {
            table.entry(hash.hash_one(id), |other| bytes_of(organisation, *other) == id, of).or_insert(entity);
        }
    }
    table
}

impl Directory for Reading<'_> {
    fn find(&self, id: &str) -> Option<EntityRef> {
        let table = if is_derived(id.as_bytes()) {
            self.derived.get_or_init(|| table(self.organisation, &self.hash, true))
        } else {
            &self.written
        };
        let is = |entity: &EntityRef| bytes_of(self.organisation, *entity) == id.as_bytes();
        table.find(self.hash.hash_one(id.as_bytes()), is).copied()
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
