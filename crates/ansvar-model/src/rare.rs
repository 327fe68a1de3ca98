//! Rare: what is recorded of few among very many rows, and takes a word of those it is not recorded of.

use std::ops::Deref;

use crate::id::EntityRef;
use crate::kind_set::KindSet;
use crate::refers::Refers;

/// A part of a row in which mostly nothing is recorded. It reads as the part itself.
///
/// ```
/// use ansvar_model::{Id, Role, Terms};
///
/// let mut role = Role::new(Id::derived("ciso"), "Samordnare", []);
/// assert_eq!(role.terms.budget, None);
/// role.terms = Terms { budget: Some(250_000), ..Terms::default() }.into();
/// assert_eq!(role.terms.budget, Some(250_000));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rare<T>(Option<Box<T>>);

/// What can be recorded of few.
pub trait Seldom: Sized + PartialEq + 'static {
    /// Nothing is recorded.
    const NOTHING: &'static Self;
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Seldom> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::NOTHING)
    }
}

impl<T: Seldom> From<T> for Rare<T> {
    fn from(part: T) -> Self {
        Self((part != *T::NOTHING).then(|| Box::new(part)))
    }
}

impl<T: Seldom + Refers> Refers for Rare<T> {
    const KINDS: KindSet = T::KINDS;

    fn each_reference(&self, visit: &mut impl FnMut(EntityRef)) {
        self.0.iter().for_each(|part| part.each_reference(visit));
    }

    fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
        let Some(mut part) = self.0.take() else { return true };
        let stays = part.let_go(is_gone);
        self.0 = Some(part).filter(|part| **part != *T::NOTHING);
        stays
    }
}
