//! The ids of a file in which nothing is wrong, and the entity that each stands for.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;

use ansvar_model::{EntityRef, Id, IdShelf, Kind};
use foldhash::fast::RandomState;

use super::shared::{LongIds, Words};
use super::short::{Short, ShortIds};
use crate::names::Lookup;
use crate::problem::Span;

/// All ids. Nearly all are short.
#[derive(Debug, Default)]
pub(super) struct Index {
    short: ShortIds,
    long: HashMap<Box<str>, EntityRef, RandomState>,
    /// The ids of entities that take memory of their own.
    pub(super) long_ids: LongIds,
    words: Words,
    keeps_derived: bool,
    /// The two that each record joins whose id is derived from them, and its place in its list: of one list at a time.
    joined: Vec<(u64, u32)>,
    /// The ids derived from them.
    shelf: IdShelf,
    /// Other derived ids, and how often they have been derived.
    derived: HashMap<Id, u32, RandomState>,
    broken: Cell<bool>,
}

impl Index {
    /// Says whether derived ids are held: only where something may point to one.
    pub(super) const fn keep_derived(&mut self, keeps: bool) {
        self.keeps_derived = keeps;
    }

    /// Whether something points to nothing, or an id has been there twice.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.get()
    }

    /// Takes an id of the file that nothing may point to before all have been taken; `None` when something has it already.
    /// [`arrange`](Self::arrange) says so of short ones.
    pub(super) fn note(&mut self, id: &str, entity: EntityRef) -> Option<()> {
        self.long_ids.note(id);
        match Short::of(id) {
            Some(short) => self.short.note(short, entity),
            None => self.long.insert(id.into(), entity).map_or(Some(()), |_| None)?,
        }
        Some(())
    }

    /// Makes ready for looking up; `None` when an id has been noted twice.
    pub(super) fn arrange(&mut self) -> Option<()> {
        self.short.arrange()
    }

    /// Takes one more id; `None` when something has it already.
    pub(super) fn register(&mut self, id: &str, entity: EntityRef) -> Option<()> {
        match Short::of(id) {
            Some(short) => self.short.insert(short, entity),
            None => self.long.insert(id.into(), entity).is_none().then_some(()),
        }
    }

    /// Takes the ids of records that join two others, of a list that has been read: the place of each, and its id.
    pub(super) fn take_joined(&mut self) -> impl Iterator<Item = (u32, Id)> {
        let places: Vec<u32> = self.joined.iter().map(|&(_, place)| place).collect();
        places.into_iter().zip(std::mem::take(&mut self.shelf).into_ids())
    }

    /// Those of them that are not unique: the places of records that join the same two as an earlier one, each with its
    /// number, from 2, in the order of the file.
    pub(super) fn number_joined(&mut self) -> Vec<(u32, u32)> {
        let mut joined = std::mem::take(&mut self.joined);
        keep_likely_twice(&mut joined);
        joined.sort_unstable();
        let mut numbered = Vec::new();
        let (mut last, mut number) = (None, 1);
        for (ends, place) in joined {
            number = if last == Some(ends) { number + 1 } else { 1 };
            last = Some(ends);
            if number > 1 {
                numbered.push((place, number));
            }
        }
        numbered
    }

    /// Takes the derived ids of a list, when they are held.
    pub(super) fn register_derived<'i>(&mut self, ids: impl Iterator<Item = (&'i Id, EntityRef)>) {
        if self.keeps_derived {
            for (id, entity) in ids.filter(|(id, _)| id.as_str().contains(':')) {
                let is_new = self.register(id.as_str(), entity).is_some();
                self.broken.set(self.broken.get() || !is_new);
            }
        }
    }
}

/// Keeps of records those that may join the same two as another, and hardly any that does not.
///
/// Nearly no record does, so they are not put in order to find out. Two of which that is so have the same bit.
fn keep_likely_twice(joined: &mut Vec<(u64, u32)>) {
    let bits = (16 * joined.len()).next_power_of_two().max(64);
    let bit = |ends: u64| {
        let mixed = ends.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ mixed >> 32).wrapping_mul(0xd6e8_feb8_6659_fd93);
        let bit = mixed >> (64 - bits.trailing_zeros());
        ((bit >> 6) as usize, 1_u64 << (bit & 63))
    };
    let (mut once, mut twice) = (vec![0_u64; bits / 64], vec![0_u64; bits / 64]);
    for &(ends, _) in &*joined {
        let (word, bit) = bit(ends);
        if let (Some(once), Some(twice)) = (once.get_mut(word), twice.get_mut(word)) {
            *twice |= *once & bit;
            *once |= bit;
        }
    }
    joined.retain(|&(ends, _)| {
        let (word, bit) = bit(ends);
        twice.get(word).is_none_or(|twice| twice & bit != 0)
    });
}

impl Lookup for Index {
    #[inline]
    fn entity(&self, id: &str) -> Option<EntityRef> {
        match Short::of(id) {
            Some(short) => self.short.find(short, id),
            None => self.long.get(id).copied(),
        }
    }

    fn words(&self, text: Cow<'_, str>) -> Arc<str> {
        self.words.shared(text)
    }

    /// Records come in the order in which their ids have been noted; a file in which they do not has been written meanwhile.
    fn own(&self, id: &str) -> Id {
        if Short::of(id).is_some_and(|short| !self.short.is_next(short)) {
            self.miss();
        }
        self.long_ids.give(id).unwrap_or_else(|| {
            self.miss();
            Id::derived(id)
        })
    }

    fn miss(&self) {
        self.broken.set(true);
    }

    /// Derives as [`Names`](crate::names::Names) does it.
    fn derive(&mut self, base: Id, _: Kind, _: Span) -> Id {
        let mut id = base.clone();
        while self.derived.contains_key(&id) {
            let Some(copies) = self.derived.get_mut(&base) else { break };
            *copies += 1;
            id = base.numbered(*copies);
        }
        self.derived.insert(id.clone(), 1);
        id
    }

    /// Gives no id yet: those of a list are made together when it has been read.
    fn join(&mut self, kind: Kind, ids: [&str; 2], ends: Option<[EntityRef; 2]>, _: Span) -> Id {
        /// Bits that the place of an entity fits in: files are smaller than so many entities.
        const PLACE_BITS: u32 = 27;
        const { assert!(Kind::ALL.len() <= 1 << (u32::BITS - PLACE_BITS)) };
        let ends = ends.unwrap_or_else(|| {
            self.broken.set(true);
            [EntityRef::Organisation; 2]
        });
        let number = |end: EntityRef| (end.kind() as u64) << PLACE_BITS | end.place() as u64;
        let [from, to] = ends.map(number);
        self.broken.set(self.broken.get() || ends.iter().any(|end| end.place() >> PLACE_BITS != 0));
        self.joined.push((from << 32 | to, u32::MAX));
        let [from, to] = ids;
        self.shelf.push(&[kind.id(), ":", from, "->", to]);
        Id::derived("")
    }

    fn settle(&mut self, id: &Id, entity: EntityRef, written: bool) {
        if written {
            let is_new = self.register(id.as_str(), entity).is_some();
            self.broken.set(self.broken.get() || !is_new);
        } else if let Some((_, place)) = self.joined.last_mut().filter(|(_, place)| *place == u32::MAX) {
            *place = u32::try_from(entity.place()).unwrap_or(u32::MAX);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, keep_likely_twice};

    #[test]
    fn whoever_joins_the_same_two_is_numbered() {
        for count in [2, 7, 1_000, 50_000] {
            let pair = |at: u32| (u64::from(at % 13) << 32 | u64::from(at)) + (5 << 59);
            let mut index = Index { joined: (0..count).map(|at| (pair(at), at)).collect(), ..Index::default() };
            let mut kept = index.joined.clone();
            keep_likely_twice(&mut kept);
            assert!(kept.len() <= count as usize / 5, "{} of {count}", kept.len());
            index
                .joined
                .extend([count / 2, 0, count / 2].into_iter().zip(count..).map(|(at, place)| (pair(at), place)));
            let mut numbered = index.number_joined();
            numbered.sort_unstable();
            assert_eq!(numbered, [(count, 2), (count + 1, 2), (count + 2, 3)], "{count}");
        }
    }
}
