//! Directories: which entity an id stands for, for those who lay findings out.

use std::borrow::Borrow;
use std::hash::BuildHasher;
use std::sync::OnceLock;

use ansvar_model::{EntityRef, Kind, Names, Organisation};
use foldhash::fast::RandomState;

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
    others: Chains,
    /// Few ask for ids that are derived for records that join two others, and there may be more of these than of all others.
    joining: OnceLock<Chains>,
}

/// The kinds of records that join two others and mostly have ids that are derived from theirs.
const JOINING: [Kind; 4] = [Kind::Assignment, Kind::Line, Kind::Escalation, Kind::WorksWith];

/// One number for every entity, whatever its kind. Those of the joining kinds are the highest.
struct Numbers(Vec<(u32, Kind)>);

impl Numbers {
    fn of(organisation: &Organisation) -> Self {
        let mut begin = 0;
        let others = Kind::ALL.iter().filter(|kind| !JOINING.contains(kind));
        let begins = others.chain(&JOINING).map(|&kind| {
            let here = (begin, kind);
            // INVARIANT: there are fewer than 2³² rows, for each takes sixteen bytes and more.
            begin += u32::try_from(organisation.places_of(kind)).unwrap_or(u32::MAX);
            here
        });
        Self(begins.collect())
    }

    fn entity(&self, number: u32) -> EntityRef {
        let place = self.0.partition_point(|(begin, _)| *begin <= number);
        let kind = place.checked_sub(1).and_then(|place| self.0.get(place));
        kind.map_or(EntityRef::Organisation, |&(begin, kind)| EntityRef::at(kind, number - begin))
    }
}

/// Numbers by hashes. Many go in and few are ever looked for, so that nothing is compared until then.
struct Chains {
    /// For the hashes that end alike, the last number that was added and one more; 0 where there is none.
    last: Vec<u32>,
    /// For each number the one that was added to its chain before it, and one more; 0 for the first.
    before: Vec<u32>,
}

impl Chains {
    /// Room for so many, and for more if need be.
    fn with_room(count: usize) -> Self {
        Self { last: vec![0; count.div_ceil(2).next_power_of_two()], before: vec![0; count] }
    }

    /// Which chain a hash belongs to.
    fn chain(&self, hash: u64) -> usize {
        // There is at least one chain, and as many as a power of two.
        hash as usize & (self.last.len() - 1)
    }

    fn add(&mut self, hash: u64, number: u32) {
        let (chain, place) = (self.chain(hash), number as usize);
        if place >= self.before.len() {
            self.before.resize(place + 1, 0);
        }
        if let Some((last, before)) = self.last.get_mut(chain).zip(self.before.get_mut(place)) {
            *before = std::mem::replace(last, number + 1);
        }
    }

    /// The numbers that may have been added with a hash.
    fn with_hash(&self, hash: u64) -> impl Iterator<Item = u32> {
        let last = self.last.get(self.chain(hash)).copied().unwrap_or(0);
        let before = |number: &u32| self.before.get(*number as usize)?.checked_sub(1);
        std::iter::successors(last.checked_sub(1), before)
    }
}

impl<'o> Reading<'o> {
    /// Looks at every entity once.
    pub(crate) fn of(organisation: &'o Organisation) -> Self {
        let (hash, numbers) = (RandomState::default(), Numbers::of(organisation));
        let (others, joining) = (Chains::with_room(0), OnceLock::new());
        let mut reading = Self { organisation, hash, numbers, others, joining };
        reading.others = reading.chains(false);
        reading
    }

    /// The entities of the joining kinds whose ids are derived, or all others.
    fn chains(&self, joining: bool) -> Chains {
        let organisation = self.organisation;
        let all: usize = Kind::ALL.iter().map(|&kind| organisation.places_of(kind)).sum();
        let room: usize = JOINING.iter().map(|&kind| organisation.places_of(kind)).sum();
        let mut chains = Chains::with_room(if joining { room } else { all - room });
        for &(begin, kind) in &self.numbers.0 {
            let (may_be, word) = (JOINING.contains(&kind), kind.id().len());
            if joining && !may_be {
                continue;
            }
            organisation.each_id(kind, |place, id| {
                let id: &[u8] = id.borrow();
                // Mostly the kind stands first, so that the colon need not be looked for.
                if (may_be && (id.get(word) == Some(&b':') || is_derived(id))) == joining {
                    // INVARIANT: as of `Numbers`.
                    chains.add(self.hash.hash_one(id), begin + u32::try_from(place).unwrap_or(0));
                }
            });
        }
        chains
    }

    /// The first of some entities that has an id.
    fn first(&self, chains: &Chains, id: &[u8]) -> Option<EntityRef> {
        let may_be = chains.with_hash(self.hash.hash_one(id)).map(|number| self.numbers.entity(number));
        let bytes = |entity: &EntityRef| -> &[u8] { self.organisation.id_of(*entity).borrow() };
        may_be.filter(|entity| bytes(entity) == id).min()
    }
}

/// Whether an id is put together of others: no written id has a colon.
fn is_derived(id: &[u8]) -> bool {
    // It comes after the kind, too soon to look for it in any cleverer way.
    id.iter().take_while(|&&byte| byte != b':').count() < id.len()
}

impl Directory for Reading<'_> {
    fn find(&self, id: &str) -> Option<EntityRef> {
        let id = id.as_bytes();
        let other = self.first(&self.others, id);
        let joining = is_derived(id).then(|| self.joining.get_or_init(|| self.chains(true)));
        other.into_iter().chain(joining.and_then(|chains| self.first(chains, id))).min()
    }
}

#[cfg(test)]
mod tests {
    use ansvar_model::{
        Assignment, AssignmentId, EntityRef, Group, GroupKind, Handle as _, Id, Kind, Names, Organisation,
        OrganisationKind, Person, PersonId, ReportingLine, Role, RoleId, Unit, UnitId, UnitKind,
    };
    use jiff::civil::date;

    use super::{Directory, Reading};

    fn organisation() -> Organisation {
        Organisation::new(Id::derived("x"), "x", OrganisationKind::Municipality, date(2026, 11, 1))
    }

    /// Asks for the id of everything that is there.
    fn check(made: &Organisation) {
        let (names, reading) = (Names::of(made), Reading::of(made));
        for entity in made.entities() {
            let id = made.id_of(entity).as_str();
            assert_eq!(reading.find(id), names.find(id), "{id}");
        }
        for nothing in ["", ":", "nobody", "line:nobody->nobody"] {
            assert_eq!(reading.find(nothing), None);
        }
    }

    #[test]
    fn every_directory_finds_the_same() {
        let mut made = organisation();
        check(&made);
        for number in 0..300 {
            made.roles.push(Role::new(Id::derived(format!("role-{number}")), "x", []));
            made.units.push(Unit::new(Id::derived(format!("unit-with-a-long-name-{number}")), "x", UnitKind::Unit));
            made.people.push(Person::new(Id::derived(format!("p{number}"))));
        }
        for number in 1..300 {
            let (from, to) = (RoleId::at(number - 1), RoleId::at(number));
            let [one, other] = [from, to].map(|role| made.id_of(role).as_str());
            made.lines.push(ReportingLine::new(Id::joining(Kind::Line, one, other), from, to));
            // Of the records that join two others, some have ids of their own.
            let id = Id::derived(format!("{}{number}", if number % 3 > 0 { "assignment:" } else { "a" }));
            made.assignments.push(Assignment::new(id, to, PersonId::at(number)));
        }
        check(&made);
        assert!(made.roles.remove(RoleId::at(299)) && made.units.remove(UnitId::at(0)));
        assert!(made.assignments.remove(AssignmentId::at(2)));
        check(&made);
        assert_eq!(Reading::of(&made).find("role-299"), None);
    }

    #[test]
    fn of_two_with_an_id_the_first_in_the_order_of_the_lists_is_found() {
        let mut made = organisation();
        let (from, to) = (RoleId::at(0), RoleId::at(1));
        let first = made.roles.push(Role::new(Id::derived("in-two-lists"), "x", []));
        made.people.push(Person::new(Id::derived("in-two-lists")));
        let second = made.roles.push(Role::new(Id::derived("twice"), "x", []));
        made.roles.push(Role::new(Id::derived("twice"), "x", []));
        // Lists of records that join two others come before some of the others, and after some.
        let joining = made.assignments.push(Assignment::new(Id::derived("a-list"), from, PersonId::at(0)));
        made.groups.push(Group::new(Id::derived("a-list"), "x", GroupKind::Council));
        made.lines.push(ReportingLine::new(Id::derived("twice"), from, to));
        made.lines.push(ReportingLine::new(Id::derived("role:x"), from, to));
        let odd = made.roles.push(Role::new(Id::derived("role:x"), "x", []));
        check(&made);
        let reading = Reading::of(&made);
        let found = ["in-two-lists", "twice", "a-list", "role:x"].map(|id| reading.find(id));
        let expected: [EntityRef; 4] = [first.into(), second.into(), joining.into(), odd.into()];
        assert_eq!(found, expected.map(Some));
    }
}
