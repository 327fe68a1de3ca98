//! Few: a list of a row, which mostly has one entry or none.

use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::id::EntityRef;
use crate::kind_set::KindSet;
use crate::refers::Refers;

/// A list that mostly has one entry or none, and then takes no memory beside its own. It reads as a slice.
///
/// ```
/// use ansvar_model::{Few, Topic};
///
/// let topics: Few<Topic> = [Topic::Training].into();
/// assert_eq!(*topics, [Topic::Training]);
/// assert!(topics.iter().all(|&topic| topic == Topic::Training));
/// assert_eq!(Few::from(vec![1, 2, 3]).len(), 3);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Few<T>(Entries<T>);

/// INVARIANT: a list of one is `One`.
#[derive(Clone, PartialEq, Eq)]
enum Entries<T> {
    One(T),
    Other(Box<[T]>),
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(Entries::Other(Box::default()))
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        match &self.0 {
            Entries::One(one) => std::slice::from_ref(one),
            Entries::Other(entries) => entries,
        }
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match &mut self.0 {
            Entries::One(one) => std::slice::from_mut(one),
            Entries::Other(entries) => entries,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(mut entries: Vec<T>) -> Self {
        Self(match entries.pop() {
            Some(one) if entries.is_empty() => Entries::One(one),
            last => {
                entries.extend(last);
                Entries::Other(entries.into_boxed_slice())
            }
        })
    }
}

impl<T> From<Few<T>> for Vec<T> {
    fn from(few: Few<T>) -> Self {
        match few.0 {
            Entries::One(one) => vec![one],
            Entries::Other(entries) => entries.into_vec(),
        }
    }
}

impl<T, const N: usize> From<[T; N]> for Few<T> {
    fn from(entries: [T; N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        let mut entries = entries.into_iter();
        let Some(first) = entries.next() else { return Self::default() };
        match entries.next() {
            None => Self(Entries::One(first)),
            Some(second) => Self(Entries::Other([first, second].into_iter().chain(entries).collect())),
        }
    }
}

impl<T> Extend<T> for Few<T> {
    /// Costs as much as the list is long.
    fn extend<I: IntoIterator<Item = T>>(&mut self, more: I) {
        let mut entries = Vec::from(std::mem::take(self));
        entries.extend(more);
        *self = entries.into();
    }
}

impl<'f, T> IntoIterator for &'f Few<T> {
    type Item = &'f T;
    type IntoIter = std::slice::Iter<'f, T>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Refers> Refers for Few<T> {
    const KINDS: KindSet = T::KINDS;

    fn each_reference(&self, visit: &mut impl FnMut(EntityRef)) {
        self.iter().for_each(|one| one.each_reference(visit));
    }

    fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
        let mut entries = Vec::from(std::mem::take(self));
        let stays = entries.let_go(is_gone);
        *self = entries.into();
        stays
    }
}

#[cfg(test)]
mod tests {
    use super::Few;
    use crate::id::{EntityRef, Handle, RoleId};
    use crate::reference::Party;
    use crate::refers::Refers;

    #[test]
    fn lists_are_the_same_however_they_are_made() {
        for length in 0..5_u32 {
            let entries: Vec<u32> = (0..length).collect();
            let few: Few<u32> = entries.iter().copied().collect();
            assert_eq!(few, Few::from(entries.clone()));
            assert_eq!(*few, *entries);
            assert_eq!(Vec::from(few.clone()), entries);
            let mut grown = Few::default();
            entries.iter().for_each(|&entry| grown.extend([entry]));
            assert_eq!(grown, few);
        }
        assert!(Few::<u32>::default().is_empty());
        assert_eq!(Few::from([7]), Few::from(vec![7]));
    }

    #[test]
    fn a_list_of_references_takes_two_words() {
        assert_eq!(size_of::<Few<Party>>(), 16);
        assert_eq!(size_of::<Few<EntityRef>>(), 16);
    }

    #[test]
    fn what_is_gone_is_taken_out() {
        let role = |place| EntityRef::from(RoleId::at(place));
        let mut roles = Few::from([role(0), role(1), role(2)]);
        assert!(roles.let_go(&|entity| entity != role(1)));
        assert_eq!(roles, Few::from([role(1)]));
        assert!(roles.let_go(&|entity| entity == role(1)));
        assert_eq!(roles, Few::default());
    }
}
