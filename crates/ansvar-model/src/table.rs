//! A table: all entities of one kind, in the order of the file, addressed by typed handles.

use std::collections::TryReserveError;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use crate::id::Handle;

/// All entities of one kind. A handle is valid in the table that gave it, and stays so when other rows are removed.
///
/// A removed row leaves a gap: no other row moves, and its place is never taken again. Two tables are equal when they have
/// the same rows at the same places.
///
/// Indexing with a handle of another organisation may panic, as with any arena. The handle of a removed row still gives
/// the row as it was; [`Table::find`] tells that it is gone.
///
/// ```
/// use ansvar_model::{Id, Person, PersonId, Table};
///
/// let mut people: Table<PersonId, Person> = Table::default();
/// let [kim, mio] = ["kim", "mio"].map(|id| people.push(Person::new(Id::derived(id))));
/// assert!(people.remove(kim));
/// assert_eq!(people.handles().collect::<Vec<_>>(), [mio]);
/// assert_eq!((people.len(), people.places()), (1, 2));
/// ```
#[derive(Clone, Debug)]
pub struct Table<H, T> {
    rows: Vec<T>,
    gaps: Gaps,
    handle: PhantomData<H>,
}

/// The places of removed rows: one bit for each place up to the last gap. Nothing at all as long as there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Gaps {
    words: Vec<u64>,
    count: usize,
}

impl Gaps {
    fn spot(place: usize) -> (usize, u64) {
        (place / 64, 1 << (place % 64))
    }

    #[inline]
    fn contains(&self, place: usize) -> bool {
        let (word, bit) = Self::spot(place);
        self.words.get(word).is_some_and(|bits| bits & bit != 0)
    }

    /// Whether the place was no gap before.
    fn add(&mut self, place: usize) -> bool {
        let (word, bit) = Self::spot(place);
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        let Some(bits) = self.words.get_mut(word).filter(|bits| **bits & bit == 0) else { return false };
        *bits |= bit;
        self.count += 1;
        true
    }

    fn close(&mut self, place: usize) {
        let (word, bit) = Self::spot(place);
        if let Some(bits) = self.words.get_mut(word).filter(|bits| **bits & bit != 0) {
            *bits &= !bit;
            self.count -= 1;
            let used = self.words.iter().rposition(|&bits| bits != 0).map_or(0, |last| last + 1);
            self.words.truncate(used);
        }
    }
}

impl<H: Handle, T> Table<H, T> {
    /// Adds an entity and gives its handle.
    ///
    /// A table holds at most 2³² − 2 entities; later ones would repeat the last handle.
    pub fn push(&mut self, row: T) -> H {
        let place = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        self.rows.push(row);
        H::at(place)
    }

    /// Makes room for so many more entities, and for no others.
    ///
    /// # Errors
    /// [`TryReserveError`] when there is not so much memory.
    pub fn try_reserve(&mut self, more: usize) -> Result<(), TryReserveError> {
        self.rows.try_reserve_exact(more)
    }

    /// Takes an entity away; `false` when it is not there. Whoever points to it has to be changed as well.
    pub fn remove(&mut self, handle: H) -> bool {
        handle.place() < self.rows.len() && self.gaps.add(handle.place())
    }

    /// Puts a row at the place of a handle, also of one that was removed.
    pub(crate) fn restore(&mut self, handle: H, row: T) {
        if let Some(slot) = self.rows.get_mut(handle.place()) {
            *slot = row;
            self.gaps.close(handle.place());
        }
    }

    /// The number of entities.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.rows.len() - self.gaps.count
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One more than the last place that was ever taken: the length of an array addressed by [`Handle::place`].
    #[must_use]
    pub const fn places(&self) -> usize {
        self.rows.len()
    }

    /// One value for every place: `gap` where a row was removed.
    pub fn by_place<V: Clone>(&self, gap: V, mut value: impl FnMut(H, &T) -> V) -> Vec<V> {
        let mut values = Vec::with_capacity(self.rows.len());
        for (handle, row) in self.entries() {
            values.resize(handle.place(), gap.clone());
            values.push(value(handle, row));
        }
        values.resize(self.rows.len(), gap);
        values
    }

    /// The entities in order.
    pub fn iter(&self) -> Rows<'_, H, T> {
        Rows(self.places_left())
    }

    /// Handles and entities in order.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = (H, &T)> + Clone {
        self.places_left()
    }

    /// All handles in order.
    pub fn handles(&self) -> impl ExactSizeIterator<Item = H> + Clone {
        self.places_left().map(|(handle, _)| handle)
    }

    /// The entity of a handle, if this table has it.
    #[must_use]
    pub fn find(&self, handle: H) -> Option<&T> {
        self.rows.get(handle.place()).filter(|_| !self.gaps.contains(handle.place()))
    }

    fn places_left(&self) -> Entries<'_, H, T> {
        Entries { rows: &self.rows, gaps: &self.gaps, next: 0, left: self.len(), handle: PhantomData }
    }
}

/// The entities of a table with their handles, in order.
struct Entries<'t, H, T> {
    rows: &'t [T],
    gaps: &'t Gaps,
    next: usize,
    left: usize,
    handle: PhantomData<H>,
}

impl<H, T> Clone for Entries<'_, H, T> {
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

impl<'t, H: Handle, T> Iterator for Entries<'t, H, T> {
    type Item = (H, &'t T);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        while self.gaps.contains(self.next) {
            self.next += 1;
        }
        let row = self.rows.get(self.next)?;
        let handle = H::at(u32::try_from(self.next).unwrap_or(u32::MAX));
        self.next += 1;
        self.left -= 1;
        Some((handle, row))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<H: Handle, T> ExactSizeIterator for Entries<'_, H, T> {}

/// The entities of a [`Table`], in order.
pub struct Rows<'t, H, T>(Entries<'t, H, T>);

impl<H, T> Clone for Rows<'_, H, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<'t, H: Handle, T> Iterator for Rows<'t, H, T> {
    type Item = &'t T;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(_, row)| row)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<H: Handle, T> ExactSizeIterator for Rows<'_, H, T> {}

impl<H: Handle, T> Index<H> for Table<H, T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "INVARIANT: a handle was given by `push` of this table, and places are never given up"
    )]
    fn index(&self, handle: H) -> &T {
        &self.rows[handle.place()]
    }
}

impl<H: Handle, T> IndexMut<H> for Table<H, T> {
    #[expect(
        clippy::indexing_slicing,
        reason = "INVARIANT: a handle was given by `push` of this table, and places are never given up"
    )]
    fn index_mut(&mut self, handle: H) -> &mut T {
        &mut self.rows[handle.place()]
    }
}

impl<H: Handle, T: PartialEq> PartialEq for Table<H, T> {
    fn eq(&self, other: &Self) -> bool {
        self.places() == other.places() && self.gaps == other.gaps && self.iter().eq(other)
    }
}

impl<H: Handle, T: Eq> Eq for Table<H, T> {}

impl<H, T> Default for Table<H, T> {
    fn default() -> Self {
        Self { rows: Vec::new(), gaps: Gaps::default(), handle: PhantomData }
    }
}

impl<'t, H: Handle, T> IntoIterator for &'t Table<H, T> {
    type Item = &'t T;
    type IntoIter = Rows<'t, H, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Table;
    use crate::id::{Handle, PersonId};

    fn table(rows: usize, removed: &[usize]) -> Table<PersonId, usize> {
        let mut table = Table::default();
        let handles: Vec<PersonId> = (0..rows).map(|row| table.push(row)).collect();
        for &place in removed {
            let there = handles.get(place).is_some_and(|&handle| table.find(handle).is_some());
            assert_eq!(table.remove(PersonId::at(u32::try_from(place).expect("small"))), there);
        }
        table
    }

    proptest! {
        #[test]
        fn a_removed_row_leaves_a_gap(rows in 0..200_usize, removed in proptest::collection::vec(0..210_usize, 0..80)) {
            let mut made = table(rows, &removed);
            let left: Vec<usize> = (0..rows).filter(|place| !removed.contains(place)).collect();
            prop_assert_eq!(made.iter().copied().collect::<Vec<_>>(), left.clone());
            prop_assert_eq!(made.handles().map(Handle::place).collect::<Vec<_>>(), left.clone());
            prop_assert!(made.entries().all(|(handle, &row)| handle.place() == row && made.find(handle) == Some(&row)));
            prop_assert_eq!((made.len(), made.handles().len(), made.places()), (left.len(), left.len(), rows));
            prop_assert_eq!(made.is_empty(), left.is_empty());
            let by_place = made.by_place(None, |_, &row| Some(row));
            let expected: Vec<_> = (0..rows).map(|place| left.contains(&place).then_some(place)).collect();
            prop_assert_eq!(by_place, expected);
            let mut turned = removed.clone();
            turned.reverse();
            prop_assert!(made == table(rows, &turned));
            let added = made.push(7);
            prop_assert_eq!((added.place(), made.find(added)), (rows, Some(&7)));
        }
    }
}
