//! Short ids, held by value: comparing two of them takes no look at the text.

use std::cell::Cell;
use std::hash::BuildHasher;

use ansvar_model::EntityRef;
use foldhash::fast::RandomState;

/// An id of at most sixteen ASCII characters: its first and its last eight, and its length in the bits that ASCII leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Short(u64, u64);

impl Short {
    /// `None` for an id that is not short.
    #[inline]
    pub(super) fn of(id: &str) -> Option<Self> {
        const HIGHS: u64 = 0x8080_8080_8080_8080;
        let bytes = id.as_bytes();
        let length = bytes.len() as u64;
        let (low, high) = match bytes.len() {
            0..4 => (bytes.iter().fold(0, |sum, &byte| sum << 8 | u64::from(byte)), 0),
            4..8 => (
                u64::from(u32::from_le_bytes(*bytes.first_chunk()?)),
                u64::from(u32::from_le_bytes(*bytes.last_chunk()?)),
            ),
            8..=16 => (u64::from_le_bytes(*bytes.first_chunk()?), u64::from_le_bytes(*bytes.last_chunk()?)),
            _ => return None,
        };
        // The five bits of the length, each in the highest bit of a byte.
        let spread =
            (length & 1) << 7 | (length & 2) << 14 | (length & 4) << 21 | (length & 8) << 28 | (length & 16) << 35;
        ((low | high) & HIGHS == 0).then_some(Self(low | spread, high))
    }
}

/// How many of the last found ids are looked at first.
const RECENT: usize = 4;

/// Short ids in the order of the file, and the entity of each.
///
/// Records that stand together mostly point to records that stand together: an id is first looked for at, and right
/// after, the last few that were found. Else its hash leads to its place; a slot of four bytes holds the place, and of the hash
/// as much as there is room for.
#[derive(Debug, Default)]
pub(super) struct ShortIds {
    ids: Vec<(Short, EntityRef)>,
    /// As many as a power of two, more than twice as many as there are ids; 0 is free.
    slots: Vec<u32>,
    hasher: RandomState,
    recent: Cell<[u32; RECENT]>,
}

/// How many slots a cache has room for, as a power of two.
const STRETCH_BITS: u32 = 14;

/// Where an id is, or where there is room for it.
enum Spot {
    Taken(u32),
    Free { slot: usize, tag: u32 },
}

impl ShortIds {
    /// Takes an id without looking whether it is there already: to be settled before any is looked for.
    pub(super) fn note(&mut self, id: Short, entity: EntityRef) {
        self.ids.push((id, entity));
    }

    /// Finds a slot for every id that has been noted; `None` when one has been twice.
    ///
    /// Slots lie anywhere, and there are too many for a cache. So ids are first put in order of the stretch that theirs
    /// lies in.
    pub(super) fn settle(&mut self) -> Option<()> {
        self.slots = vec![0; (2 * (self.ids.len() + 1)).next_power_of_two().max(16)];
        let stretch = |mark: u32| self.split(mark).0 >> STRETCH_BITS;
        let mut starts = vec![0_usize; (self.slots.len() >> STRETCH_BITS) + 2];
        for (id, _) in &self.ids {
            *starts.get_mut(stretch(self.mark(*id)) + 1)? += 1;
        }
        let mut total = 0;
        for start in &mut starts {
            total += *start;
            *start = total;
        }
        let mut ordered = vec![(0, 0); self.ids.len()];
        for ((id, _), place) in self.ids.iter().zip(0_u32..) {
            let mark = self.mark(*id);
            let next = starts.get_mut(stretch(mark))?;
            *ordered.get_mut(*next)? = (mark, place);
            *next += 1;
        }
        for (mark, place) in ordered {
            let id = |place| self.at(place).map(|(id, _)| id);
            let Spot::Free { slot, tag } = self.spot(mark, |other| id(other) == id(place)) else { return None };
            *self.slots.get_mut(slot)? = tag | (place + 1);
        }
        Some(())
    }

    /// Adds an id; `None` when it is there already.
    pub(super) fn insert(&mut self, id: Short, entity: EntityRef) -> Option<()> {
        if 2 * (self.ids.len() + 1) >= self.slots.len() {
            self.ids.reserve(self.ids.len());
            self.settle()?;
        }
        match self.look_up(id) {
            Spot::Taken(_) => None,
            Spot::Free { slot, tag } => {
                self.ids.push((id, entity));
                *self.slots.get_mut(slot)? = tag | u32::try_from(self.ids.len()).ok()?;
                Some(())
            }
        }
    }

    /// The entity of an id.
    #[inline]
    pub(super) fn find(&self, id: Short) -> Option<EntityRef> {
        let mut recent = self.recent.get();
        for last in &mut recent {
            for place in [*last + 1, *last] {
                if let Some(&(_, entity)) = self.at(place).filter(|(there, _)| *there == id) {
                    *last = place;
                    self.recent.set(recent);
                    return Some(entity);
                }
            }
        }
        let Spot::Taken(place) = self.look_up(id) else { return None };
        recent.rotate_right(1);
        recent[0] = place;
        self.recent.set(recent);
        self.at(place).map(|(_, entity)| *entity)
    }

    fn at(&self, place: u32) -> Option<&(Short, EntityRef)> {
        self.ids.get(place as usize)
    }

    fn look_up(&self, id: Short) -> Spot {
        self.spot(self.mark(id), |place| self.at(place).is_some_and(|(there, _)| *there == id))
    }

    /// The slot where an id is first looked for, and above its bits the tag by which others are told apart from it.
    fn mark(&self, id: Short) -> u32 {
        let hash = self.hasher.hash_one(id);
        let (slot, _) = self.split(hash as u32);
        let (_, tag) = self.split((hash >> 32) as u32);
        slot as u32 | tag
    }

    /// The bits of a slot's number, or a place's, and those above them.
    ///
    /// INVARIANT: there are fewer ids than slots, so a place, counted from 1, leaves the bits above alone.
    fn split(&self, bits: u32) -> (usize, u32) {
        let slots = self.slots.len().wrapping_sub(1) as u32;
        ((bits & slots) as usize, bits & !slots)
    }

    fn spot(&self, mark: u32, is_at: impl Fn(u32) -> bool) -> Spot {
        let (mut slot, tag) = self.split(mark);
        loop {
            let taken = self.slots.get(slot).copied().unwrap_or(0);
            if taken == 0 {
                return Spot::Free { slot, tag };
            }
            let (place, other) = self.split(taken);
            let place = place as u32 - 1;
            if other == tag && is_at(place) {
                return Spot::Taken(place);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use ansvar_model::{EntityRef, Handle, PersonId};

    use super::{Short, ShortIds};

    fn person(place: u32) -> EntityRef {
        PersonId::at(place).into()
    }

    #[test]
    fn short_ids_differ_when_their_texts_do() {
        let long = "abcabcabcabcabcabcabc";
        let mut seen = HashMap::new();
        for start in 0..3 {
            for length in 1..=16 {
                let id = &long[start..start + length];
                assert_eq!(*seen.entry(Short::of(id).expect("short")).or_insert(id), id);
            }
        }
        assert_eq!(seen.len(), 48);
        assert!(Short::of(long).is_none() && Short::of("å").is_none());
        assert!(Short::of("aaaaaaaa") != Short::of("aaaaaaaaa") && Short::of("a") != Short::of("aa"));
    }

    #[test]
    fn every_id_is_found_and_no_other() {
        let mut ids = ShortIds::default();
        let id = |number: u32| Short::of(&format!("p{number}")).expect("short");
        for number in 0..5_000 {
            assert!(ids.find(id(number)).is_none());
            assert!(ids.insert(id(number), person(number)).is_some());
        }
        for number in (0..5_000).rev().chain((0..5_000).step_by(7)) {
            assert_eq!(ids.find(id(number)), Some(person(number)));
            assert!(ids.insert(id(number), person(0)).is_none());
        }
        assert!(ids.find(id(5_000)).is_none());
    }

    #[test]
    fn ids_are_noted_many_at_a_time_and_twice_is_once_too_often() {
        let id = |number: u32| Short::of(&format!("role-{number}")).expect("short");
        let noted = |count: u32| {
            let mut ids = ShortIds::default();
            (0..count).for_each(|number| ids.note(id(number), person(number)));
            ids
        };
        // Some fit into one stretch of slots, some take several.
        for count in [0, 1, 7, 8, 5_000, 40_000] {
            let mut ids = noted(count);
            assert!(ids.settle().is_some());
            for number in (0..count).rev() {
                assert_eq!(ids.find(id(number)), Some(person(number)));
            }
            assert!(ids.find(id(count)).is_none());
            assert!(ids.insert(id(count), person(count)).is_some() && ids.insert(id(count), person(0)).is_none());
        }
        for twice in [0, 39_999] {
            let mut ids = noted(40_000);
            ids.note(id(twice), person(0));
            assert!(ids.settle().is_none());
        }
    }
}
