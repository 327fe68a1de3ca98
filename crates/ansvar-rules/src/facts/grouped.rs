//! Rows grouped by a handle: which duties a role holds, which assets a system has; and maps by anything else.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::Arc;

use ansvar_model::{EntityRef, Handle, Kind};
use foldhash::fast::RandomState;
use hashbrown::HashMap;

/// A look-up by key. Nobody goes through one: its order says nothing.
pub(crate) type Map<K, V> = HashMap<K, V, RandomState>;

/// Values by entities of any kinds, in the order they were added. Entities without values have an empty slice.
#[derive(Debug)]
pub(crate) struct Listed<K, V> {
    kinds: BTreeMap<Kind, Grouped<Place, V>>,
    key: PhantomData<K>,
}

/// The place of an entity of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Place(u32);

impl Handle for Place {
    fn at(place: u32) -> Self {
        Self(place)
    }

    fn place(self) -> usize {
        self.0 as usize
    }
}

impl<K, V> Default for Listed<K, V> {
    fn default() -> Self {
        Self { kinds: BTreeMap::new(), key: PhantomData }
    }
}

impl<K: Copy + Into<EntityRef>, V: Copy> Listed<K, V> {
    /// Groups pairs by entities; linear in the pairs, and in the places of entities up to the last that has values.
    pub(crate) fn of(pairs: impl Iterator<Item = (K, V)>) -> Self {
        let mut kinds: BTreeMap<Kind, (usize, Vec<(Place, V)>)> = BTreeMap::new();
        for (key, value) in pairs {
            let entity: EntityRef = key.into();
            let (places, pairs) = kinds.entry(entity.kind()).or_default();
            *places = (*places).max(entity.place() + 1);
            pairs.push((handle_at(entity.place()), value));
        }
        let kinds = kinds.into_iter().map(|(kind, (places, pairs))| (kind, Grouped::of(places, pairs)));
        Self { kinds: kinds.collect(), key: PhantomData }
    }

    /// The values of one entity.
    pub(crate) fn of_key(&self, key: &K) -> &[V] {
        let entity: EntityRef = (*key).into();
        self.kinds.get(&entity.kind()).map_or(&[], |values| values.of_key(handle_at(entity.place())))
    }
}

fn handle_at(place: usize) -> Place {
    Place(u32::try_from(place).unwrap_or(u32::MAX))
}

/// Values by handle, in the order they were added. Handles without values have an empty slice, and take a bit or two. A
/// copy shares with the first all that neither has changed.
#[derive(Clone, Debug)]
pub(crate) struct Grouped<K, V> {
    made: Arc<Made<V>>,
    /// The values of handles that have been given others since.
    changed: BTreeMap<usize, Vec<V>>,
    key: PhantomData<K>,
}

/// What was grouped at first.
#[derive(Debug)]
struct Made<V> {
    marks: Marks,
    /// Where the values of each marked handle begin, and at last where all end.
    begins: Vec<u32>,
    values: Vec<V>,
}

/// Which handles have values, sixty-four in a word; with each word how many there are before it.
#[derive(Debug)]
struct Marks(Vec<(u64, u32)>);

impl Marks {
    fn spot(place: usize) -> (usize, u64) {
        (place / 64, 1 << (place % 64))
    }

    /// How many handles with values come before one that has some; `None` for one that has none.
    #[inline]
    fn rank(&self, place: usize) -> Option<usize> {
        let (word, bit) = Self::spot(place);
        let &(bits, before) = self.0.get(word).filter(|(bits, _)| bits & bit != 0)?;
        Some(before as usize + (bits & (bit - 1)).count_ones() as usize)
    }
}

impl<K: Handle, V: Copy> Grouped<K, V> {
    /// Groups pairs by keys, of which there are so many; linear.
    pub(crate) fn of(keys: usize, pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        let pairs: Vec<(K, V)> = pairs.into_iter().filter(|(key, _)| key.place() < keys).collect();
        // INVARIANT: there are fewer than 2³² pairs, since each is something that a file in memory says.
        let mut next = vec![0_u32; keys];
        for (key, _) in &pairs {
            if let Some(count) = next.get_mut(key.place()) {
                *count += 1;
            }
        }
        let (mut marks, mut begins) = (Vec::with_capacity(keys.div_ceil(64)), Vec::new());
        begins.reserve_exact(next.iter().filter(|&&count| count > 0).count() + 1);
        let (mut marked, mut total) = (0, 0);
        for places in next.chunks_mut(64) {
            let (mut bits, before) = (0, marked);
            for (place, count) in places.iter_mut().enumerate().filter(|(_, count)| **count > 0) {
                bits |= 1 << place;
                marked += 1;
                begins.push(total);
                total += std::mem::replace(count, total);
            }
            marks.push((bits, before));
        }
        begins.push(total);
        let mut values: Vec<V> = pairs.iter().map(|&(_, value)| value).collect();
        for (key, value) in pairs {
            let Some(place) = next.get_mut(key.place()) else { continue };
            if let Some(slot) = values.get_mut(*place as usize) {
                *slot = value;
            }
            *place += 1;
        }
        let made = Made { marks: Marks(marks), begins, values };
        Self { made: Arc::new(made), changed: BTreeMap::new(), key: PhantomData }
    }

    /// The values of one handle.
    pub(crate) fn of_key(&self, key: K) -> &[V] {
        if let Some(values) = self.changed.get(&key.place()) {
            return values;
        }
        let Made { marks, begins, values } = &*self.made;
        let begin = marks.rank(key.place()).and_then(|rank| begins.get(rank).zip(begins.get(rank + 1)));
        begin.and_then(|(&begin, &end)| values.get(begin as usize..end as usize)).unwrap_or_default()
    }

    /// How many handles have been given other values than at first: as many have to be copied.
    pub(crate) fn changes(&self) -> usize {
        self.changed.len()
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
    use ansvar_model::{EntityRef, Handle, RoleId, UnitId};

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
    fn handles_without_values_are_passed_over() {
        for keys in [0, 1, 63, 64, 65, 300] {
            let has = |key: u32| if key.is_multiple_of(7) || (130..200).contains(&key) { key % 3 } else { 0 };
            let of = |key: u32| (0..has(key)).map(move |number| (RoleId::at(key), 10 * key + number));
            let grouped = Grouped::of(keys as usize, (0..keys).rev().flat_map(of));
            for key in 0..keys + 70 {
                let expected: Vec<u32> = of(key).filter(|_| key < keys).map(|(_, value)| value).collect();
                assert_eq!(grouped.of_key(RoleId::at(key)), expected);
            }
        }
    }

    #[test]
    fn keys_can_be_of_any_kind() {
        let (role, unit) = (|place| RoleId::at(place).into(), |place| UnitId::at(place).into());
        let listed = Listed::of([(role(1), 2), (unit(1), 1), (role(1), 3)].into_iter());
        let none: &[i32] = &[];
        let found = [unit(1), role(1), role(0), unit(2)].map(|key: EntityRef| listed.of_key(&key));
        assert_eq!(found, [&[1][..], &[2, 3], none, none]);
    }

    #[test]
    fn the_values_of_one_handle_can_change() {
        let mut grouped = Grouped::of(2, [(RoleId::at(0), 'a'), (RoleId::at(1), 'b')]);
        grouped.change(RoleId::at(0), |values| values.push('c'));
        grouped.change(RoleId::at(5), |values| values.push('d'));
        let rows: Vec<&[char]> = [0, 1, 5].map(|place| grouped.of_key(RoleId::at(place))).into();
        assert_eq!(rows, [&['a', 'c'][..], &['b'], &['d']]);
        assert_eq!(grouped.changes(), 2);
    }
}
