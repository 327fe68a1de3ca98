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

/// How many series of ids are known at a time.
const SERIES: usize = 64;

/// Short ids in the order of the file, and the entity of each.
///
/// Ids are mostly numbered in the order of the file: an id is first looked for where the one of its series that was found
/// last says that it is. Else its hash leads to its place; a slot of four bytes holds the place, and of the hash as much as
/// there is room for.
#[derive(Debug)]
pub(super) struct ShortIds {
    ids: Vec<(Short, EntityRef)>,
    /// As many as a power of two, more than twice as many as there are ids; 0 is free.
    slots: Vec<u32>,
    hasher: RandomState,
    /// The place of an id of each series, less its number.
    series: [Cell<u32>; SERIES],
    /// The place of the id that is met next where ids are met in order.
    next: Cell<u32>,
}

impl Default for ShortIds {
    fn default() -> Self {
        let series = [const { Cell::new(0) }; SERIES];
        Self { ids: Vec::new(), slots: Vec::new(), hasher: RandomState::default(), series, next: Cell::new(0) }
    }
}

/// The number that an id ends in, and the series that the rest of it stands for: not surely its alone.
#[inline]
fn numbered(id: &str) -> (usize, u32) {
    let (mut rest, mut number, mut unit) = (id.as_bytes(), 0_u32, 1_u32);
    while let [before @ .., digit @ b'0'..=b'9'] = rest {
        number = number.wrapping_add(unit.wrapping_mul(u32::from(digit - b'0')));
        (rest, unit) = (before, unit.wrapping_mul(10));
    }
    let ends = [rest.first(), rest.last()].map(|end| end.map_or(0, |&end| usize::from(end)));
    ((ends[0] * 5 + ends[1] + rest.len() * 11) % SERIES, number)
}

/// How many slots a cache has room for, as a power of two.
const STRETCH_BITS: u32 = 14;

/// Where an id is, or where there is room for it.
enum Spot {
    Taken(u32),
    Free { slot: usize, tag: u32 },
}

impl ShortIds {
    /// Takes an id without looking whether it is there already: to be arranged before any is looked for.
    pub(super) fn note(&mut self, id: Short, entity: EntityRef) {
        self.ids.push((id, entity));
    }

    /// Finds a slot for every id that has been noted; `None` when one has been twice.
    ///
    /// Slots lie anywhere, and there are too many for a cache. So ids are first put in order of the stretch that theirs
    /// lies in.
    pub(super) fn arrange(&mut self) -> Option<()> {
        self.slots = vec![0; (2 * self.ids.len() + 3).next_power_of_two().max(16)];
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
            self.arrange()?;
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

    /// Whether an id is the one that was noted after the last one asked about: all are to be asked about in that order.
    pub(super) fn is_next(&self, id: Short) -> bool {
        let place = self.next.get();
        self.next.set(place + 1);
        self.at(place).is_some_and(|(there, _)| *there == id)
    }

    /// The entity of an id, which is also given as it is written.
    #[inline]
    pub(super) fn find(&self, id: Short, written: &str) -> Option<EntityRef> {
        let (series, number) = numbered(written);
        let series = self.series.get(series)?;
        let likely = self.at(series.get().wrapping_add(number)).filter(|(there, _)| *there == id);
        let (_, entity) = match likely {
            Some(found) => found,
            None => {
                let Spot::Taken(place) = self.look_up(id) else { return None };
                series.set(place.wrapping_sub(number));
                self.at(place)?
            }
        };
        Some(*entity)
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

    fn find(ids: &ShortIds, written: &str) -> Option<EntityRef> {
        ids.find(Short::of(written)?, written)
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
        for write in [
            |number: u32| format!("p{number}"),
            |number| format!("{number:05}"),
            |number| format!("{:x}-q", number ^ 5),
        ] {
            let mut ids = ShortIds::default();
            let id = |number: u32| Short::of(&write(number)).expect("short");
            for number in 0..5_000 {
                assert!(find(&ids, &write(number)).is_none());
                assert!(ids.insert(id(number), person(number)).is_some());
            }
            for number in (0..5_000).rev().chain((0..5_000).step_by(7)) {
                assert_eq!(find(&ids, &write(number)), Some(person(number)));
                assert!(ids.insert(id(number), person(0)).is_none());
            }
            assert!(find(&ids, &write(5_000)).is_none());
        }
    }

    #[test]
    fn ids_are_noted_many_at_a_time_and_twice_is_once_too_often() {
        let write = |number: u32| format!("role-{number}");
        let id = |number: u32| Short::of(&write(number)).expect("short");
        let noted = |count: u32| {
            let mut ids = ShortIds::default();
            (0..count).for_each(|number| ids.note(id(number), person(number)));
            ids
        };
        // Some fit into one stretch of slots, some take several.
        for count in [0, 1, 7, 8, 5_000, 40_000] {
            let mut ids = noted(count);
            assert!(ids.arrange().is_some());
            for number in (0..count).rev() {
                assert_eq!(find(&ids, &write(number)), Some(person(number)));
            }
            assert!(find(&ids, &write(count)).is_none());
            assert!(ids.insert(id(count), person(count)).is_some() && ids.insert(id(count), person(0)).is_none());
        }
        for twice in [0, 39_999] {
            let mut ids = noted(40_000);
            ids.note(id(twice), person(0));
            assert!(ids.arrange().is_none());
        }
    }
}
