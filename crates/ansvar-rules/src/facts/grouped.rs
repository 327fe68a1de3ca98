//! Rows grouped by a handle: which duties a role holds, which assets a system has.

use std::marker::PhantomData;

use ansvar_model::Handle;

/// Values by handle, in the order they were added. Handles without values have an empty slice.
#[derive(Debug)]
pub(crate) struct Grouped<K, V> {
    rows: Vec<Vec<V>>,
    key: PhantomData<K>,
}

impl<K: Handle, V> Grouped<K, V> {
    /// Groups pairs; linear.
    pub(crate) fn of(keys: usize, pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut rows: Vec<Vec<V>> = std::iter::repeat_with(Vec::new).take(keys).collect();
        for (key, value) in pairs {
            if let Some(row) = rows.get_mut(key.place()) {
                row.push(value);
            }
        }
        Self { rows, key: PhantomData }
    }

    /// The values of one handle.
    pub(crate) fn of_key(&self, key: K) -> &[V] {
        self.rows.get(key.place()).map_or(&[], Vec::as_slice)
    }
}
