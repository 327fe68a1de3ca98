//! Sets of kinds, small enough to ask about millions of references.

use crate::id::Kind;

/// A set of kinds.
///
/// ```
/// use ansvar_model::{Kind, KindSet};
///
/// const ENDS: KindSet = KindSet::of(&[Kind::Role, Kind::Group]);
/// assert!(ENDS.contains(Kind::Role) && !ENDS.contains(Kind::Unit));
/// assert!(!ENDS.intersects(KindSet::of(&[Kind::Person])));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KindSet(u64);

impl KindSet {
    /// The set of these kinds.
    #[must_use]
    pub const fn of(kinds: &[Kind]) -> Self {
        let mut bits = 0;
        let mut rest = kinds;
        while let [first, tail @ ..] = rest {
            // INVARIANT: there are fewer than 64 kinds.
            bits |= 1 << (*first as u64);
            rest = tail;
        }
        Self(bits)
    }

    /// The kinds of both sets.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a kind is in it.
    #[must_use]
    pub const fn contains(self, kind: Kind) -> bool {
        self.0 & (1 << (kind as u64)) != 0
    }

    /// Whether both have a kind in common.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::KindSet;
    use crate::id::Kind;

    #[test]
    fn every_kind_has_a_place_of_its_own() {
        for &one in Kind::ALL {
            for &other in Kind::ALL {
                assert_eq!(KindSet::of(&[one]).contains(other), one == other);
            }
        }
        assert!(Kind::ALL.iter().all(|&kind| KindSet::of(Kind::ALL).contains(kind)));
    }
}
