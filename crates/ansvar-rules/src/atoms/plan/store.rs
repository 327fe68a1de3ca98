//! A store: values kept once, in the order they came.

use std::hash::{BuildHasher, Hash};

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

#[derive(Clone, Debug)]
pub(super) struct Store<T> {
    values: Vec<T>,
    /// The places of the values, by their hashes.
    places: HashTable<u32>,
}

impl<T> Default for Store<T> {
    fn default() -> Self {
        Self { values: Vec::new(), places: HashTable::new() }
    }
}

impl<T> Store<T> {
    /// All values, by their places.
    pub(super) fn values(&self) -> &[T] {
        &self.values
    }
}

impl<T: Eq + Hash> Store<T> {
    /// The place of a value, and whether it is new.
    pub(super) fn put(&mut self, value: T) -> (u32, bool) {
        let hasher = FixedState::default();
        let Self { values, places } = self;
        let get = |place: u32| values.get(place as usize);
        let is_it = |&place: &u32| get(place) == Some(&value);
        let hash_at = |&place: &u32| get(place).map_or(0, |value| hasher.hash_one(value));
        match places.entry(hasher.hash_one(&value), is_it, hash_at) {
            Entry::Occupied(entry) => (*entry.get(), false),
            Entry::Vacant(entry) => {
                let place = u32::try_from(values.len()).unwrap_or(u32::MAX);
                entry.insert(place);
                values.push(value);
                (place, true)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Store;

    #[test]
    fn a_value_keeps_its_place_however_many_come() {
        let mut store = Store::default();
        for round in 0..2 {
            for value in 0..1000_u32 {
                assert_eq!(store.put(value * 7), (value, round == 0));
            }
        }
        assert_eq!(store.values().len(), 1000);
    }
}
