//! Directories: which entity an id stands for, for those who lay findings out.

use std::borrow::Borrow;
use std::hash::BuildHasher;
use std::sync::OnceLock;

use ansvar_model::{EntityRef, Kind, Names, Organisation};
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
    numbers: Numbers,
    written: HashTable<u32>,
    /// Few ask for ids that are derived, and there may be more of these than of all others.
    derived: OnceLock<HashTable<u32>>,
}

/// One number for every entity, whatever its kind: half as much to hold as the entity.
struct Numbers(Vec<(u32, Kind)>);

impl Numbers {
    fn of(organisation: &Organisation) -> Self {
        let mut begin = 0;
        let begins = Kind::ALL.iter().map(|&kind| {
            let places = organisation.entities_of(kind).last().map_or(0, |last| last.place() + 1);
            let here = (begin, kind);
            // INVARIANT: there are fewer than 2³² rows, for each takes sixteen bytes and more.
            begin += u32::try_from(places).unwrap_or(u32::MAX);
            here
        });
        Self(begins.collect())
    }

    /// The number of the first entity of a kind.
    fn begin(&self, kind: Kind) -> u32 {
        self.0.get(kind as usize).map_or(0, |(begin, _)| *begin)
    }

    fn entity(&self, number: u32) -> EntityRef {
        let place = self.0.partition_point(|(begin, _)| *begin <= number);
        let kind = place.checked_sub(1).and_then(|place| self.0.get(place));
        kind.map_or(EntityRef::Organisation, |&(begin, kind)| EntityRef::at(kind, number - begin))
    }
}

impl<'o> Reading<'o> {
    /// Looks at every entity once.
    pub(crate) fn of(organisation: &'o Organisation) -> Self {
        let (hash, numbers) = (RandomState::default(), Numbers::of(organisation));
        let written = HashTable::new();
        let mut reading = Self { organisation, hash, numbers, written, derived: OnceLock::new() };
        reading.written = reading.table(false);
        reading
    }

    fn bytes(&self, entity: EntityRef) -> &'o [u8] {
        self.organisation.id_of(entity).borrow()
    }

    /// The entities whose ids are derived, or those whose are not, by their ids.
    fn table(&self, derived: bool) -> HashTable<u32> {
        let organisation = self.organisation;
        // Room for those that mostly have such ids: records that join two others get theirs from these.
        let joining = organisation.lines.len()
            + organisation.escalations.len()
            + organisation.works_with.len()
            + organisation.assignments.len();
        let room = if derived { joining } else { organisation.entity_count() + 1 - joining };
        let mut table = HashTable::with_capacity(room);
        let bytes = |number: u32| self.bytes(self.numbers.entity(number));
        for &kind in Kind::ALL {
            let begin = self.numbers.begin(kind);
            for entity in organisation.entities_of(kind) {
                let id = self.bytes(entity);
                if is_derived(id) == derived {
                    let number = begin + u32::try_from(entity.place()).unwrap_or(0);
                    let is = |other: &u32| bytes(*other) == id;
                    table
                        .entry(self.hash.hash_one(id), is, |other| self.hash.hash_one(bytes(*other)))
                        .or_insert(number);
                }
            }
        }
        table
    }
}

/// Whether an id is put together of others: no written id has a colon.
fn is_derived(id: &[u8]) -> bool {
    id.contains(&b':')
}

impl Directory for Reading<'_> {
    fn find(&self, id: &str) -> Option<EntityRef> {
        let table =
            if is_derived(id.as_bytes()) { self.derived.get_or_init(|| self.table(true)) } else { &self.written };
        let is = |number: &u32| self.bytes(self.numbers.entity(*number)) == id.as_bytes();
        table.find(self.hash.hash_one(id.as_bytes()), is).map(|&number| self.numbers.entity(number))
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
