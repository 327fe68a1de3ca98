//! The order of data, which is Rego's: of different types by type, of one type as expected.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::Datum;

impl PartialEq for Datum<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            // Texts and lists of different lengths are told apart at once.
            (Self::Text(one), Self::Text(two)) => one == two,
            (Self::List(one), Self::List(two)) | (Self::Set(one), Self::Set(two)) => one == two,
            _ => self.cmp(other) == Ordering::Equal,
        }
    }
}

impl Eq for Datum<'_> {}

impl PartialOrd for Datum<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Datum<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Bool(one), Self::Bool(two)) => one.cmp(two),
            (Self::Int(one), Self::Int(two)) => one.cmp(two),
            (Self::Number(one), Self::Number(two)) => one.cmp(two),
            (Self::Text(one), Self::Text(two)) => one.cmp(two),
            (Self::List(one), Self::List(two)) | (Self::Set(one), Self::Set(two)) => one.cmp(two),
            (Self::Record(_) | Self::View(_), Self::Record(_) | Self::View(_)) => self.compare_records(other),
            _ => self.rank().cmp(&other.rank()),
        }
    }
}

impl Hash for Datum<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.rank().hash(state);
        match self {
            Self::Null => {}
            Self::Bool(truth) => truth.hash(state),
            Self::Int(number) => number.hash(state),
            Self::Number(number) => number.hash(state),
            Self::Text(text) => text.hash(state),
            Self::List(items) | Self::Set(items) => items.hash(state),
            Self::Record(entries) => entries.hash(state),
            Self::View(view) => view.entries().hash(state),
        }
    }
}

impl Datum<'_> {
    /// The order of two records or views.
    fn compare_records(&self, other: &Self) -> Ordering {
        if let (Self::View(one), Self::View(two)) = (self, other)
            && let Some(order) = one.compare(two)
        {
            return order;
        }
        self.entries().cmp(&other.entries())
    }

    /// The place of its type among types.
    const fn rank(&self) -> u8 {
        match self {
            Self::Null => 0,
            Self::Bool(_) => 1,
            Self::Int(_) => 2,
            Self::Number(_) => 3,
            Self::Text(_) => 4,
            Self::List(_) => 5,
            Self::Set(_) => 6,
            Self::Record(_) | Self::View(_) => 7,
        }
    }
}
