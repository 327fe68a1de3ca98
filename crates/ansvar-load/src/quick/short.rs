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

/// Where an id is, or where there is room for it.
enum Spot {
    Taken(u32),
    Free { slot: usize, tag: u32 },
}

impl ShortIds {
    /// Room for so many ids.
    pub(super) fn with_capacity(ids: usize) -> Self {
        let slots = vec![0; (2 * ids).next_power_of_two().max(16)];
        Self { slots, ..Self::default() }
    }

    /// Adds an id; `None` when it is there already.
    pub(super) fn insert(&mut self, id: Short, entity: EntityRef) -> Option<()> {
        if 2 * (self.ids.len() + 1) >= self.slots.len() {
            *self = self.grown();
        }
        match self.spot(id) {
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
        let Spot::Taken(place) = self.spot(id) else { return None };
        recent.rotate_right(1);
        recent[0] = place;
        self.recent.set(recent);
        self.at(place).map(|(_, entity)| *entity)
    }

    fn at(&self, place: u32) -> Option<&(Short, EntityRef)> {
        self.ids.get(place as usize)
    }

    fn spot(&self, id: Short) -> Spot {
        let hash = self.hasher.hash_one(id);
        let mask = self.slots.len().wrapping_sub(1);
        // INVARIANT: there are fewer ids than slots, so a place, counted from 1, leaves the bits outside the mask alone.
        let place_bits = mask as u32;
        let tag = (hash >> 32) as u32 & !place_bits;
        let mut slot = hash as usize & mask;
        loop {
            let taken = self.slots.get(slot).copied().unwrap_or(0);
            if taken == 0 {
                return Spot::Free { slot, tag };
            }
            let place = (taken & place_bits) - 1;
            if taken & !place_bits == tag && self.at(place).is_some_and(|(there, _)| *there == id) {
                return Spot::Taken(place);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The same ids with twice the room.
    fn grown(&self) -> Self {
        let mut grown = Self::with_capacity(self.slots.len());
        grown.ids.reserve(2 * self.ids.len());
        for &(id, entity) in &self.ids {
            let _ = grown.insert(id, entity);
        }
        grown
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
}
