//! Rows grouped by a handle: which duties a role holds, which assets a system has; and maps by anything else.

use std::collections::BTreeMap;
use std::hash::Hash;
use std::marker::PhantomData;

use ansvar_model::Handle;
use foldhash::fast::RandomState;
use hashbrown::HashMap;

/// A look-up by key. Nobody goes through one: its order says nothing.
pub(crate) type Map<K, V> = HashMap<K, V, RandomState>;

/// Values by anything, in the order they were added; all of them in one place. Keys without values have an empty slice.
#[derive(Debug)]
pub(crate) struct Listed<K, V> {
    keys: Map<K, Numbered>,
    values: Grouped<Numbered, V>,
}

/// What stands for a key, in the order in which they came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Numbered(u32);

impl Handle for Numbered {
    fn at(place: u32) -> Self {
        Self(place)
    }

    fn place(self) -> usize {
        self.0 as usize
    }
}

impl<K: Eq + Hash, V: Copy> Default for Listed<K, V> {
    fn default() -> Self {
        Self::of(std::iter::empty())
    }
}

impl<K: Eq + Hash, V: Copy> Listed<K, V> {
    /// Groups pairs by keys; linear.
    pub(crate) fn of(pairs: impl Iterator<Item = (K, V)>) -> Self {
        let mut keys: Map<K, Numbered> = Map::default();
        let mut number = 0;
        let numbered: Vec<(Numbered, V)> = pairs
            .map(|(key, value)| {
                let at = *keys.entry(key).or_insert_with(|| {
                    number += 1;
                    Numbered(number - 1)
                });
                (at, value)
            })
            .collect();
        keys.shrink_to_fit();
        Self { values: Grouped::of(keys.len(), numbered), keys }
    }

    /// The values of one key.
    pub(crate) fn of_key(&self, key: &K) -> &[V] {
        self.keys.get(key).map_or(&[], |&at| self.values.of_key(at))
    }
}

/// Values by handle, in the order they were added. Handles without values have an empty slice.
#[derive(Debug)]
pub(crate) struct Grouped<K, V> {
    /// Where the values of each handle begin; those of the next begin where they end.
    begins: Vec<u32>,
    values: Vec<V>,
    /// The values of handles that have been given others since.
    changed: BTreeMap<usize, Vec<V>>,
    key: PhantomData<K>,
}

impl<K: Handle, V: Copy> Grouped<K, V> {
    /// Groups pairs by keys, of which there are so many; linear.
    pub(crate) fn of(keys: usize, pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        let pairs: Vec<(K, V)> = pairs.into_iter().filter(|(key, _)| key.place() < keys).collect();
        // INVARIANT: there are fewer than 2³² pairs, since each is something that a file in memory says.
        let mut begins = vec![0_u32; keys + 1];
        for (key, _) in &pairs {
            if let Some(count) = begins.get_mut(key.place() + 1) {
                *count += 1;
            }
        }
        let mut before = 0;
        for begin in &mut begins {
            before += *begin;
            *begin = before;
        }
        let mut next = begins.clone();
        let mut values: Vec<V> = pairs.iter().map(|&(_, value)| value).collect();
        for &(key, value) in &pairs {
            let Some(place) = next.get_mut(key.place()) else { continue };
            if let Some(slot) = values.get_mut(*place as usize) {
                *slot = value;
            }
            *place += 1;
        }
        Self { begins, values, changed: BTreeMap::new(), key: PhantomData }
    }

    /// The values of one handle.
    pub(crate) fn of_key(&self, key: K) -> &[V] {
        if let Some(values) = self.changed.get(&key.place()) {
            return values;
        }
        let begin = self.begins.get(key.place()).zip(self.begins.get(key.place() + 1));
        begin.and_then(|(&begin, &end)| self.values.get(begin as usize..end as usize)).unwrap_or_default()
    }

    /// Changes the values of one handle; costs as much as it has values.
    pub(crate) fn change(&mut self, key: K, change: impl FnOnce(&mut Vec<V>)) {
        let mut values = self.of_key(key).to_vec();
        change(&mut values);
        self.changed.insert(key.place(), values);
    }
}

#[cfg(test)]
mod tests {
    use ansvar_model::{Handle, RoleId};

    use super::{Grouped, Listed};

    #[test]
    fn values_keep_the_order_they_were_added_in() {
        let pairs = [(2, 'a'), (0, 'b'), (2, 'c'), (7, 'd'), (0, 'e')];
        let grouped = Grouped::of(4, pairs.map(|(place, value)| (RoleId::at(place), value)));
        let rows: Vec<&[char]> = (0..5).map(|place| grouped.of_key(RoleId::at(place))).collect();
        let none: &[char] = &[];
        assert_eq!(rows, [&['b', 'e'][..], none, &['a', 'c'], none, none]);
    }

    #[test]
    fn keys_can_be_anything() {
        let listed = Listed::of([("b", 2), ("a", 1), ("b", 3)].into_iter());
        let none: &[i32] = &[];
        assert_eq!(["a", "b", "c"].map(|key| listed.of_key(&key)), [&[1][..], &[2, 3], none]);
    }

    #[test]
    fn the_values_of_one_handle_can_change() {
        let mut grouped = Grouped::of(2, [(RoleId::at(0), 'a'), (RoleId::at(1), 'b')]);
        grouped.change(RoleId::at(0), |values| values.push('c'));
        grouped.change(RoleId::at(5), |values| values.push('d'));
        let rows: Vec<&[char]> = [0, 1, 5].map(|place| grouped.of_key(RoleId::at(place))).into();
        assert_eq!(rows, [&['a', 'c'][..], &['b'], &['d']]);
    }
}
