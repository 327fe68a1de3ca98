//! A table: all entities of one kind, in the order of the file, addressed by typed handles.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use crate::id::Handle;

/// All entities of one kind. A handle is valid in the table that gave it, and tables only grow.
///
/// Indexing with a handle of another organisation may panic, as with any arena.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<H, T> {
    rows: Vec<T>,
    handle: PhantomData<H>,
}

impl<H: Handle, T> Table<H, T> {
    /// Adds an entity and gives its handle.
    ///
    /// A table holds at most 2³² − 1 entities; later ones would repeat the last handle.
    pub fn push(&mut self, row: T) -> H {
        let place = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        self.rows.push(row);
        H::at(place)
    }

    /// The number of entities.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The entities in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.rows.iter()
    }

    /// Handles and entities in order.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = (H, &T)> {
        self.handles().zip(self.rows.iter())
    }

    /// All handles in order.
    pub fn handles(&self) -> impl ExactSizeIterator<Item = H> + use<H, T> {
        let count = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        (0..count).map(H::at)
    }

    /// The entity of a handle, if this table has it.
    #[must_use]
    pub fn find(&self, handle: H) -> Option<&T> {
        self.rows.get(handle.place())
    }
}

impl<H: Handle, T> Index<H> for Table<H, T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "INVARIANT: a handle was given by `push` of this table, and tables only grow"
    )]
    fn index(&self, handle: H) -> &T {
        &self.rows[handle.place()]
    }
}

impl<H: Handle, T> IndexMut<H> for Table<H, T> {
    #[expect(
        clippy::indexing_slicing,
        reason = "INVARIANT: a handle was given by `push` of this table, and tables only grow"
    )]
    fn index_mut(&mut self, handle: H) -> &mut T {
        &mut self.rows[handle.place()]
    }
}

impl<H, T> Default for Table<H, T> {
    fn default() -> Self {
        Self { rows: Vec::new(), handle: PhantomData }
    }
}

impl<'t, H: Handle, T> IntoIterator for &'t Table<H, T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
