//! Flat arrays addressed by handles: one value per handle, or one row of values per handle.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use crate::id::{Handle, Numbered};

/// A place in the arrays of one graph question; its order is the order of written ids where actors are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Node(Numbered);

impl Handle for Node {
    #[inline]
    fn at(place: u32) -> Self {
        Self(Numbered::at(place))
    }

    #[inline]
    fn place(self) -> usize {
        self.0.place()
    }
}

/// The handle at a place; places past 2³² − 2 cannot be made, since tables stop there.
pub(crate) fn handle_at<H: Handle>(place: usize) -> H {
    H::at(u32::try_from(place).unwrap_or(u32::MAX))
}

/// The first `count` handles in order.
pub(crate) fn handles<H: Handle>(count: usize) -> impl DoubleEndedIterator<Item = H> + ExactSizeIterator + Clone {
    (0..count).map(handle_at)
}

/// One value for every handle of a kind.
#[derive(Clone, Debug)]
pub(crate) struct Column<H, T> {
    values: Vec<T>,
    handle: PhantomData<H>,
}

impl<H: Handle, T> Column<H, T> {
    /// Takes the values in the order of their handles.
    pub(crate) const fn new(values: Vec<T>) -> Self {
        Self { values, handle: PhantomData }
    }

    /// The same value for `count` handles.
    pub(crate) fn filled(count: usize, value: T) -> Self
    where
        T: Clone,
    {
        Self::new(vec![value; count])
    }

    /// The number of values.
    pub(crate) const fn len(&self) -> usize {
        self.values.len()
    }

    /// The value of a handle; `None` where there is none.
    pub(crate) fn find(&self, handle: H) -> Option<&T> {
        self.values.get(handle.place())
    }

    /// Handles and values in order.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = (H, &T)> {
        self.values.iter().enumerate().map(|(place, value)| (handle_at(place), value))
    }
}

impl<H: Handle, T> Index<H> for Column<H, T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "INVARIANT: a column is made with one value for every handle of the organisation or graph it is asked about"
    )]
    fn index(&self, handle: H) -> &T {
        &self.values[handle.place()]
    }
}

impl<H: Handle, T> IndexMut<H> for Column<H, T> {
    #[expect(
        clippy::indexing_slicing,
        reason = "INVARIANT: a column is made with one value for every handle of the organisation or graph it is asked about"
    )]
    fn index_mut(&mut self, handle: H) -> &mut T {
        &mut self.values[handle.place()]
    }
}

/// A row of values for every handle of a kind, all in one array (compressed sparse rows).
#[derive(Clone, Debug)]
pub(crate) struct Rows<H, T> {
    starts: Vec<u32>,
    values: Vec<T>,
    handle: PhantomData<H>,
}

impl<H: Handle, T: Copy> Rows<H, T> {
    /// Puts each value into the row of its handle, in the order given. O(handles + pairs); goes over the pairs twice.
    pub(crate) fn of(count: usize, pairs: impl Iterator<Item = (H, T)> + Clone) -> Self {
        // INVARIANT: there are fewer than 2³² pairs: a few for each line, escalation, role, unit and group.
        let mut starts = vec![0_u32; count + 1];
        let mut sample = None;
        for (handle, value) in pairs.clone() {
            if let Some(length) = starts.get_mut(handle.place() + 1) {
                *length += 1;
                sample = Some(value);
            }
        }
        let mut total = 0;
        for start in &mut starts {
            total += *start;
            *start = total;
        }
        let mut values = sample.map_or_else(Vec::new, |value| vec![value; total as usize]);
        let mut next = starts.clone();
        for (handle, value) in pairs {
            let Some(at) = next.get_mut(handle.place()) else { continue };
            if let Some(place) = values.get_mut(*at as usize) {
                *place = value;
            }
            *at += 1;
        }
        Self { starts, values, handle: PhantomData }
    }

    /// Has each row added to the values in turn, of which there may be so many. O(handles + values).
    pub(crate) fn one_by_one(count: usize, room: usize, mut add: impl FnMut(H, &mut Vec<T>)) -> Self {
        let (mut starts, mut values) = (Vec::with_capacity(count + 1), Vec::with_capacity(room));
        for handle in handles(count) {
            starts.push(u32::try_from(values.len()).unwrap_or(u32::MAX));
            add(handle, &mut values);
        }
        starts.push(u32::try_from(values.len()).unwrap_or(u32::MAX));
        Self { starts, values, handle: PhantomData }
    }

    /// The same with other rows for some handles, and rows for `count` handles, which are no fewer. A copy, row by row only
    /// where rows are others.
    pub(crate) fn with_rows(&self, count: usize, others: &BTreeMap<H, Vec<T>>) -> Self {
        let more: usize = others.values().map(Vec::len).sum();
        let mut starts: Vec<u32> = Vec::with_capacity(count + 1);
        let mut values: Vec<T> = Vec::with_capacity(self.values.len() + more);
        let old_start = |place: usize| self.starts.get(place).map_or(self.values.len(), |&start| start as usize);
        let mut copied = 0;
        let changed = others.iter().map(|(handle, row)| (handle.place(), Some(row)));
        for (place, row) in changed.chain([(count, None)]) {
            let (from, to) = (old_start(copied), old_start(place));
            let begin = values.len();
            let kept = self.starts.get(copied..place.min(self.len())).unwrap_or_default();
            // INVARIANT: there are fewer than 2³² values, so no difference between two places is larger.
            starts.extend(kept.iter().map(|&start| (start as usize - from + begin) as u32));
            values.extend_from_slice(self.values.get(from..to).unwrap_or_default());
            starts.resize(place, u32::try_from(values.len()).unwrap_or(u32::MAX));
            if let Some(row) = row {
                starts.push(u32::try_from(values.len()).unwrap_or(u32::MAX));
                values.extend_from_slice(row);
                copied = place + 1;
            }
        }
        starts.push(u32::try_from(values.len()).unwrap_or(u32::MAX));
        Self { starts, values, handle: PhantomData }
    }

    /// Sorts every row.
    pub(crate) fn sort_rows_by(&mut self, compare: impl Fn(&T, &T) -> std::cmp::Ordering) {
        let mut rest = self.values.as_mut_slice();
        for (start, end) in self.starts.iter().zip(self.starts.iter().skip(1)) {
            let (row, tail) = rest.split_at_mut((end - start) as usize);
            row.sort_by(&compare);
            rest = tail;
        }
    }
}

impl<H: Handle, T> Rows<H, T> {
    /// The row of a handle; empty for a handle it does not have.
    pub(crate) fn row(&self, handle: H) -> &[T] {
        self.range(handle).and_then(|range| self.values.get(range)).unwrap_or(&[])
    }

    /// The row of a handle, with the place of each value among all.
    pub(crate) fn placed_row(&self, handle: H) -> impl Iterator<Item = (usize, &T)> {
        self.range(handle).into_iter().flatten().zip(self.row(handle))
    }

    /// Where the row of a handle lies among all values.
    fn range(&self, handle: H) -> Option<std::ops::Range<usize>> {
        let (start, end) = (self.starts.get(handle.place())?, self.starts.get(handle.place() + 1)?);
        Some(*start as usize..*end as usize)
    }

    /// The number of rows.
    pub(crate) const fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// All values, row by row.
    pub(crate) fn values(&self) -> &[T] {
        &self.values
    }

    /// The value at a place among all.
    #[expect(clippy::indexing_slicing, reason = "INVARIANT: places are given out by `placed_row` of these rows")]
    pub(crate) fn value(&self, place: usize) -> &T {
        &self.values[place]
    }

    /// The value at a place among all, to change it.
    pub(crate) fn value_mut(&mut self, place: usize) -> Option<&mut T> {
        self.values.get_mut(place)
    }

    /// All values with their handles, row by row.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (H, &T)> + Clone {
        handles(self.len()).flat_map(move |handle: H| self.row(handle).iter().map(move |value| (handle, value)))
    }
}

impl<H: Handle, V: Handle> Rows<H, V> {
    /// Rows that are sets: sorted and without repetition. O(handles + pairs), and what sorting each row takes.
    pub(crate) fn sets(count: usize, pairs: impl Iterator<Item = (H, V)> + Clone) -> Self {
        let mut all = Self::of(count, pairs);
        // Most rows are sets as they are, and mostly all of them once they are sorted.
        let is_set = |row: &[V]| row.is_sorted_by(|one, other| one < other);
        let mut are_sets = true;
        let mut rest = all.values.as_mut_slice();
        for (start, end) in all.starts.iter().zip(all.starts.iter().skip(1)) {
            let (row, tail) = rest.split_at_mut((end - start) as usize);
            if !is_set(row) {
                row.sort_unstable();
                are_sets &= is_set(row);
            }
            rest = tail;
        }
        if are_sets {
            return all;
        }
        Self::one_by_one(count, all.values.len(), |handle, values| {
            let row = all.row(handle).chunk_by(|one, other| one == other);
            values.extend(row.filter_map(|same| same.first()));
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Rows};
    use crate::id::Handle;

    #[test]
    fn sets_are_sorted_and_without_repetition() {
        let pairs = [(1, 3), (0, 2), (1, 0), (1, 3), (2, 1)].map(|(a, b)| (Node::at(a), Node::at(b)));
        let rows = Rows::sets(4, pairs.into_iter());
        assert_eq!(rows.row(Node::at(1)), [Node::at(0), Node::at(3)]);
        assert_eq!(rows.row(Node::at(0)), [Node::at(2)]);
        assert!(rows.row(Node::at(3)).is_empty());
        assert!(rows.row(Node::at(9)).is_empty());
        let pairs = [(1, 3), (0, 2), (1, 0), (2, 1)].map(|(a, b)| (Node::at(a), Node::at(b)));
        let rows = Rows::sets(3, pairs.into_iter());
        assert_eq!((rows.row(Node::at(1)), rows.values().len()), (&[Node::at(0), Node::at(3)][..], 4));
    }

    #[test]
    fn some_rows_can_be_exchanged() {
        let pairs = [(0, 'a'), (1, 'b'), (1, 'c'), (3, 'd')].map(|(at, value)| (Node::at(at), value));
        let rows = Rows::of(4, pairs.into_iter());
        let others = [(1, "x"), (2, "yz"), (5, "v")].map(|(at, row)| (Node::at(at), row.chars().collect()));
        let made = rows.with_rows(7, &others.into());
        let all: Vec<String> = (0..7).map(|at| made.row(Node::at(at)).iter().collect()).collect();
        assert_eq!(all, ["a", "x", "yz", "d", "", "v", ""]);
        assert_eq!(made.len(), 7);
        let same = rows.with_rows(4, &Default::default());
        assert_eq!((same.starts, same.values), (rows.starts, rows.values));
    }

    #[test]
    fn rows_can_be_added_one_by_one() {
        let made = Rows::one_by_one(4, 1, |node: Node, values| values.extend(0..node.place() % 3));
        let rows: Vec<_> = (0..5).map(|at| made.row(Node::at(at))).collect();
        assert_eq!(rows, [&[][..], &[0], &[0, 1], &[], &[]]);
    }

    #[test]
    fn rows_keep_the_order_given() {
        let pairs = [(1, 'b'), (0, 'z'), (1, 'a')].map(|(a, b)| (Node::at(a), b));
        let mut rows = Rows::of(2, pairs.into_iter());
        assert_eq!(rows.row(Node::at(1)), ['b', 'a']);
        rows.sort_rows_by(char::cmp);
        assert_eq!(rows.row(Node::at(1)), ['a', 'b']);
        assert_eq!(rows.values(), ['z', 'a', 'b']);
    }
}
